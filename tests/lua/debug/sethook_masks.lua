local function f() return 1 end
for _, mask in ipairs { "c", "r", "l", "cr", "crl", "" } do
  local events = {}
  debug.sethook(function(e, l) events[e] = (events[e] or 0) + 1 end, mask)
  f()
  debug.sethook()
  print(mask, events.call, events["return"], events.line, events.count)
end
-- expect: c	2	nil	nil	nil
-- expect: r	nil	2	nil	nil
-- expect: l	nil	nil	3	nil
-- expect: cr	2	2	nil	nil
-- expect: crl	2	2	3	nil
-- expect: 	nil	nil	nil	nil
print(debug.gethook()) -- expect: nil
-- manual: 6.10
