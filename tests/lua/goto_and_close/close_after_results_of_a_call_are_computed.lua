local log = {}
local function g() log[#log + 1] = "call" return "a", "b" end
local function f()
  local x <close> = setmetatable({}, { __close = function() log[#log + 1] = "close" end })
  return g()
end
print(f())                    -- expect: a	b
print(table.concat(log, " ")) -- expect: call close
-- manual: 3.3.8 3.4.10
