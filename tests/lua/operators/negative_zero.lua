print(-0.0, 0.0, 0 * -1.0)      -- expect: -0.0	0.0	-0.0
print(0.0 == -0.0, -0)          -- expect: true	0
print(0.0 + -0.0, -0.0 + -0.0)  -- expect: 0.0	-0.0
local zero = 0.0
print(-zero, -(-zero))          -- expect: -0.0	0.0
