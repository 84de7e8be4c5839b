print(pcall(function()
  local x <close> = setmetatable({}, { __close = function(_, e) print(pcall(error, "caught")) print("still", e) end })
  error("in flight", 0)
end))
-- expect: false	caught
-- expect: still	in flight
-- expect: false	in flight
-- manual: 3.3.8
