local function c(name, fail) return setmetatable({}, { __close = function(_, e) print(name, e) if fail then error(fail, 0) end end }) end
-- expect: d	nil
-- expect: b	nil
-- expect: a	from b
print(pcall(function() -- expect: false	from b
  local a <close> = c("a")
  local b <close> = c("b", "from b")
  local d <close> = c("d")
  return "lost"
end))
-- manual: 3.3.8
