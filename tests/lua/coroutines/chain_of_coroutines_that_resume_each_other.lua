local function chain(n)
  if n == 0 then return function() coroutine.yield("deep") return "bottom" end end
  local inner = coroutine.wrap(chain(n - 1))
  return function() coroutine.yield(inner()) return inner() end
end
local top = coroutine.wrap(chain(50))
print(top()) -- expect: deep
print(top()) -- expect: bottom
-- manual: 2.6
