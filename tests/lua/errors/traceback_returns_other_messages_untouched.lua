local t = {}
print(debug.traceback(t) == t, debug.traceback(true))       -- expect: true	true
print(debug.traceback(5):match("^5\nstack traceback:") ~= nil)  -- expect: true
print(debug.traceback(nil):match("^stack traceback:") ~= nil)   -- expect: true
-- manual: 6.10
