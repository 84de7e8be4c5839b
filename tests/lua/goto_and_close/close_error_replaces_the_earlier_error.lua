print(pcall(function()
  local a <close> = setmetatable({}, { __close = function(_, e) print("a", e) end })
  local b <close> = setmetatable({}, { __close = function(_, e) print("b", e) error("second", 0) end })
  error("first", 0)
end))
-- expect: b	first
-- expect: a	second
-- expect: false	second
