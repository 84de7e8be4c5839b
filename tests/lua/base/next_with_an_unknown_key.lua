print(pcall(next, {}, "nowhere")) -- expect: false	invalid key to 'next'
print(pcall(next, { 1, 2 }, 3))   -- expect: false	invalid key to 'next'
