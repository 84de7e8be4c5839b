print(os.date("!%Y-%m-%d %H:%M:%S", 0))          -- expect: 1970-01-01 00:00:00
print(os.date("!%Y-%m-%d %H:%M:%S", 951782400))  -- expect: 2000-02-29 00:00:00
print(os.date("!%d.%m.%y %p %I", 1234567890))    -- expect: 13.02.09 PM 11
