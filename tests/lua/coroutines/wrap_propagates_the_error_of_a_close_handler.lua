local f = coroutine.wrap(function()
  local x <close> = setmetatable({}, { __close = function(_, e) error({ "from close", e }) end })
  error("oops", 0)
end)
local ok, e = pcall(f)
print(ok, e[1], e[2]) -- expect: false	from close	oops
-- manual: 2.6 6.2
