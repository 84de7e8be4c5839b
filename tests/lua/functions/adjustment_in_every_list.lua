local function f() return 1, 2, 3 end
local function none() end
local function count(...) return select("#", ...) end
print(count(f()), count(f(), f()), count((f())), count(none()), count((none())), count(none(), none()), count(f(), none()))
-- expect: 3	4	1	0	1	1	1
print(#{ f() }, #{ f(), f() }, #{ (f()) }, #{ none() }) -- expect: 3	4	1	0
local function r() return f() end
local function s() return f(), f() end
local function p() return (f()) end
print(count(r()), count(s()), count(p())) -- expect: 3	4	1
-- manual: 3.4.12
