for i = 1, 3 do
  local x <close> = setmetatable({}, { __close = function() io.write(i, " ") end })
end
print("end") -- expect: 1 2 3 end
