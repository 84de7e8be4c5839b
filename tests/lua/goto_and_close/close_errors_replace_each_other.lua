local function c(name) return setmetatable({}, { __close = function(_, e) print(name, e) error(name, 0) end }) end
-- expect: d	body
-- expect: b	d
-- expect: a	b
print(pcall(function() -- expect: false	a
  local a <close> = c("a")
  local b <close> = c("b")
  local d <close> = c("d")
  error("body", 0)
end))
-- manual: 3.3.8
