print(pcall(tonumber, "1", 1))   -- expect: false	bad argument #2 to 'tonumber' (base out of range)
print(pcall(tonumber, "1", 37))  -- expect: false	bad argument #2 to 'tonumber' (base out of range)
print(pcall(tonumber, 1, 10))    -- expect: false	bad argument #1 to 'tonumber' (string expected, got number)
