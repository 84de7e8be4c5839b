local function walk(t) local n = 0 for _, v in pairs(t) do n = n + (type(v) == "table" and walk(v) or 1) end return n end
print(walk { 1, { 2, { 3, 4 } }, { { 5 } } }) -- expect: 5
-- manual: 3.5
