print(math.floor("3.7"), ("x"):rep("2"), string.sub(12345, "2", 3.0), #string.rep(7, "3"), math.sqrt("16"))
-- expect: 3	xx	23	3	4.0
print(string.format("%d %s %5.1f", "10", 10, "2.25"), tostring(1) .. 2, table.concat({ 1, 2.5, "x" }))
-- expect: 10 10   2.2	12	12.5x
print(pcall(string.rep, "x", "y")) -- expect: false	bad argument #2 to 'string.rep' (number expected, got string)
print(pcall(math.floor, "x"))      -- expect: false	bad argument #1 to 'math.floor' (number expected, got string)
print(pcall(math.max, "10", 9))    -- expect: false	attempt to compare string with number
-- manual: 3.4.3
