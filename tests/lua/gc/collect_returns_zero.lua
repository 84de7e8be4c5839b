print(collectgarbage(), collectgarbage("collect")) -- expect: 0	0
-- manual: 6.1
