print(pcall(error, "plain", 0))                     -- expect: false	plain
print(pcall(function() error("plain", 0) end))      -- expect: false	plain
-- manual: 6.1
