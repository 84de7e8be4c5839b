print(pcall(function() error(42) end))       -- expect: false	42
-- manual: 6.1
