collectgarbage("incremental", 160, 240)
print(collectgarbage("setpause", 200), collectgarbage("setstepmul", 100)) -- expect: 160	240
collectgarbage("incremental", 0, 0)
print(collectgarbage("setpause", 200), collectgarbage("setstepmul", 100)) -- expect: 200	100
-- manual: 2.5.1 6.1
