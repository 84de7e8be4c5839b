collectgarbage("setpause", 160)
print(collectgarbage("setpause", 200))    -- expect: 160
collectgarbage("setstepmul", 300)
print(collectgarbage("setstepmul", 100))  -- expect: 300
-- manual: 6.1
