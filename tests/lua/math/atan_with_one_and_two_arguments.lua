local function near(a, b) return math.abs(a - b) < 1e-12 end
print(math.atan(0), near(math.atan(1), math.pi / 4), near(math.atan(1, 1), math.pi / 4))    -- expect: 0.0	true	true
print(near(math.atan(1, -1), 3 * math.pi / 4), near(math.atan(-1, -1), -3 * math.pi / 4)) -- expect: true	true
print(near(math.atan(0, -1), math.pi), near(math.atan(-0.0, -1), -math.pi))             -- expect: true	true
