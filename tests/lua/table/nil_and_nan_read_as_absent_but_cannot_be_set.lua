local t = {}
print(t[nil], t[0 / 0], pcall(function() t[nil] = 1 end))
-- expect: nil	nil	false	nil_and_nan_read_as_absent_but_cannot_be_set.lua:2: table index is nil
print(pcall(function() t[0 / 0] = 1 end))
-- expect: false	nil_and_nan_read_as_absent_but_cannot_be_set.lua:4: table index is NaN
print(pcall(function() t[nil] = nil end))
-- expect: false	nil_and_nan_read_as_absent_but_cannot_be_set.lua:6: table index is nil
print(pcall(function() t[0 / 0] = nil end))
-- expect: false	nil_and_nan_read_as_absent_but_cannot_be_set.lua:8: table index is NaN
print(next(t)) -- expect: nil
-- manual: 2.1
