print(pcall(error)) -- expect: false	nil
-- manual: 6.1
