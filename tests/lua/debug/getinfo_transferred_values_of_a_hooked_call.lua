local seen = {}
local function note(event)
  local info = debug.getinfo(2, "r")
  local values = { event }
  for i = info.ftransfer, info.ftransfer + info.ntransfer - 1 do
    values[#values + 1] = tostring(select(2, debug.getlocal(2, i)))
  end
  seen[#seen + 1] = table.concat(values, " ")
end
local function f(a, ...) return ... end
debug.sethook(note, "cr") f(1, 2, 3) math.max(4, 5) debug.sethook()
for i = 2, #seen - 1 do print(seen[i]) end
-- expect: call 1
-- expect: return 2 3
-- expect: call 4 5
-- expect: return 5
local info = debug.getinfo(1, "r")
print(info.ftransfer, info.ntransfer) -- expect: 0	0
