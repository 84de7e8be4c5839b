print(pcall(collectgarbage, "explode")) -- expect: false	bad argument #1 to 'collectgarbage' (invalid option 'explode')
-- manual: 6.1
