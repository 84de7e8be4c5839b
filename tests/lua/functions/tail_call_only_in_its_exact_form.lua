local function depth() local n = 0 while debug.getinfo(n + 1, "f") do n = n + 1 end return n end
local function tail() return depth() end
local function paren() return (depth()) end
local function plus() return depth() + 0 end
local function two() return depth(), nil end
local function discard() local d = depth() return d end
local function either() return nil or depth() end
local base = depth()
print(tail() - base, paren() - base, plus() - base, (two()) - base, discard() - base, either() - base)
-- expect: 0	1	1	1	1	1
-- manual: 3.4.10
