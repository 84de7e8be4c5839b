local function f(...)

  local x = 1
  return x
end
local function g(a, ...)
  return a end
local lines = {}
debug.sethook(function(e) lines[#lines + 1] = e .. " " .. debug.getinfo(2, "l").currentline end, "c")
f() g()
debug.sethook()
print(table.concat(lines, ", ")) -- expect: call 3, call 7, call -1
-- manual: 6.10
