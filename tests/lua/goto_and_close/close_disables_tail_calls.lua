local function g() io.write("g ") return "result" end
local function f()
  local x <close> = setmetatable({}, { __close = function() io.write("close ") end })
  return g()
end
print(f()) -- expect: g close result
-- manual: 3.4.10 3.3.8
