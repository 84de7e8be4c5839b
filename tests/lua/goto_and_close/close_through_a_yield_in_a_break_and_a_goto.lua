local function c(name) return setmetatable({}, { __close = function() coroutine.yield(name) end }) end
local co = coroutine.wrap(function()
  while true do local x <close> = c("break") break end
  do local x <close> = c("goto") goto out end
  ::out::
  local function f() local x <close> = c("return") return "value" end
  coroutine.yield(f())
  local function g() local x <close> = c("tail") return f() end
  return g()
end)
print(co(), co(), co(), co(), co(), co(), co()) -- expect: break	goto	return	value	return	tail	value
-- manual: 3.3.8
