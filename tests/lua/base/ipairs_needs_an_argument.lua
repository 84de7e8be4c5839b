print(pcall(ipairs))                 -- expect: false	bad argument #1 to 'ipairs' (value expected)
print((pcall(ipairs, nil)))          -- expect: true
for i in ipairs("indexable") do end  -- a string has an __index, too
