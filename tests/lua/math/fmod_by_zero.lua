print(pcall(math.fmod, 1, 0))  -- expect: false	bad argument #2 to 'math.fmod' (zero)
local r = math.fmod(1, 0.0)
print(r ~= r)                  -- expect: true
