print(xpcall(function()
  local x <close> = setmetatable({}, { __close = function() print("closed") end })
  error("e", 0)
end, function(e) print("handler", e) return e end))
-- expect: handler	e
-- expect: closed
-- expect: false	e
-- manual: 2.3
