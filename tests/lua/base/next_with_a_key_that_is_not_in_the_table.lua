print(pcall(next, {}, 1)) print(pcall(next, { 1, 2, 3 }, 4)) print(pcall(next, { x = 1 }, "y")) print(pcall(next, {}, {})) print(pcall(next, { 1 }, 0 / 0))
-- expect: false	invalid key to 'next'
-- expect: false	invalid key to 'next'
-- expect: false	invalid key to 'next'
-- expect: false	invalid key to 'next'
-- expect: false	invalid key to 'next'
-- manual: 6.1
