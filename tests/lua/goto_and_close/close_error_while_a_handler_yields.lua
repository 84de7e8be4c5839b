local function c(name, e) return setmetatable({}, { __close = function(_, old) coroutine.yield(name .. " " .. tostring(old)) error(e, 0) end }) end
local co = coroutine.wrap(function()
  return pcall(function()
    local a <close> = c("a", "from a")
    local b <close> = c("b", "from b")
    error("body", 0)
  end)
end)
print(co()) -- expect: b body
print(co()) -- expect: a from b
print(co()) -- expect: false	from a
-- manual: 3.3.8
