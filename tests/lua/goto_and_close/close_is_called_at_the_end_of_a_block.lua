do
  local x <close> = setmetatable({}, { __close = function(self, e) print("close", e) end })
  print("body") -- expect: body
end             -- expect: close	nil
print("after")  -- expect: after
