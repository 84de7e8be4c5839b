local function f(a) local b = a * 2
  return b
end
debug.sethook(function(e, l)
  local info = debug.getinfo(2, "nSl")
  if info.name == "f" and l == 2 then debug.setlocal(2, 1, "changed") debug.setlocal(2, 2, 99) end
end, "l")
local r = f(1)
debug.sethook()
print(r) -- expect: 99
local ok, e = pcall(function() debug.sethook(function() debug.sethook() error("from hook", 0) end, "c") f(1) end)
print(ok, e) -- expect: false	from hook
-- manual: 6.10
