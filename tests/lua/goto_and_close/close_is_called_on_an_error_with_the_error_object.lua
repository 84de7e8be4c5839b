local ok, e = pcall(function()
  local x <close> = setmetatable({}, { __close = function(self, e) print("closing", e.code) end })
  error({ code = 7 })
end)
print(ok, e.code)
-- expect: closing	7
-- expect: false	7
