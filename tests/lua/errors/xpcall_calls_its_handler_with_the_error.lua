print(xpcall(function() error("oops", 0) end, function(e) return "handled " .. e end)) -- expect: false	handled oops
print(xpcall(function() return 1, 2 end, error))                                        -- expect: true	1	2
-- manual: 6.1
