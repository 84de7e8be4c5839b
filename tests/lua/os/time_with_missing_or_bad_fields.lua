print(pcall(os.time, {}))                                    -- expect: false	field 'year' missing in date table
print(pcall(os.time, { year = 2000, month = 1 }))            -- expect: false	field 'day' missing in date table
print(pcall(os.time, { year = 2000, month = "x", day = 1 })) -- expect: false	field 'month' is not an integer
print(pcall(os.time, { year = 2000, month = 1.5, day = 1 })) -- expect: false	field 'month' is not an integer
print(pcall(os.time, { year = 1 << 40, month = 1, day = 1 })) -- expect: false	field 'year' is out-of-bound
