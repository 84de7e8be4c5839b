for _, c in ipairs { "F", "n", "h", "L", "l", "y", "z", "*", "5", " " } do print((select(2, pcall(string.format, "%" .. c, 1)))) end
-- expect: invalid conversion '%F' to 'format'
-- expect: invalid conversion '%n' to 'format'
-- expect: invalid conversion '%h' to 'format'
-- expect: invalid conversion '%L' to 'format'
-- expect: invalid conversion '%l' to 'format'
-- expect: invalid conversion '%y' to 'format'
-- expect: invalid conversion '%z' to 'format'
-- expect: invalid conversion '%*' to 'format'
-- expect: invalid conversion '%5' to 'format'
-- expect: invalid conversion '% ' to 'format'
print(pcall(string.format, "%")) print(pcall(string.format, "x%")) print(pcall(string.format, "%5"))
-- expect: false	bad argument #2 to 'string.format' (no value)
-- expect: false	bad argument #2 to 'string.format' (no value)
-- expect: false	bad argument #2 to 'string.format' (no value)
-- manual: 6.4
