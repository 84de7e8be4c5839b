local t = { 10, 20, [0.5] = 1, [-3] = 1, [1 << 53] = 1 }
print(pcall(next, t, 1.0))     -- expect: false	invalid key to 'next'
print(pcall(next, t, -3.0))    -- expect: false	invalid key to 'next'
print(pcall(next, t, 2.0^53))  -- expect: false	invalid key to 'next'
print((pcall(next, t, 0.5)))   -- expect: true
