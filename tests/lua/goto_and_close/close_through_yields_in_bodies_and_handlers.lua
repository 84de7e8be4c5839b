local function c(name) return setmetatable({}, { __close = function(_, e) coroutine.yield(name .. ":" .. tostring(e)) end }) end
local co = coroutine.wrap(function()
  local ok, e = pcall(function()
    local a <close> = c("a")
    local b <close> = c("b")
    coroutine.yield("body")
    error("oops", 0)
  end)
  do local d <close> = c("d") end
  for i = 1, 2 do local l <close> = c("l" .. i) end
  return "end", ok, e
end)
for i = 1, 7 do print(co()) end
-- expect: body
-- expect: b:oops
-- expect: a:oops
-- expect: d:nil
-- expect: l1:nil
-- expect: l2:nil
-- expect: end	false	oops
-- manual: 3.3.8
