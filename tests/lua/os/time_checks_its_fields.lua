for _, t in ipairs { {}, { year = 2000 }, { year = 2000, month = 1 }, { month = 1, day = 1 }, { year = "x", month = 1, day = 1 }, { year = 2000, month = 1.5, day = 1 }, { year = 2000, month = 1, day = {} }, { year = 1 << 40, month = 1, day = 1 }, { year = 2000, month = 1 << 33, day = 1 }, { year = 2000, month = 1, day = 1, hour = "x" }, { year = 2000, month = 1, day = 1, sec = 1.5 }, { year = -(1 << 40), month = 1, day = 1 } } do print(pcall(os.time, t)) end
-- expect: false	field 'year' missing in date table
-- expect: false	field 'month' missing in date table
-- expect: false	field 'day' missing in date table
-- expect: false	field 'year' missing in date table
-- expect: false	field 'year' is not an integer
-- expect: false	field 'month' is not an integer
-- expect: false	field 'day' is not an integer
-- expect: false	field 'year' is out-of-bound
-- expect: false	field 'month' is out-of-bound
-- expect: false	field 'hour' is not an integer
-- expect: false	field 'sec' is not an integer
-- expect: false	field 'year' is out-of-bound
print(pcall(os.time, 5)) print(pcall(os.time, "x"))
-- expect: false	bad argument #1 to 'os.time' (table expected, got number)
-- expect: false	bad argument #1 to 'os.time' (table expected, got string)
-- manual: 6.9
