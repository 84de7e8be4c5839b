local now = os.time()
local t = os.date("*t")
print(type(os.date()), #os.date() > 10, math.abs(os.time(t) - now) < 5, os.date("%Y") == tostring(t.year), os.date("!%c", 0), os.date("!plain text", 0), os.date("!%%", 0))
-- expect: string	true	true	true	Thu Jan  1 00:00:00 1970	plain text	%
-- manual: 6.9
