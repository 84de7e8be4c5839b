local open, closed = 0, 0
for i = 1, 100 do
  pcall(function()
    for j = 1, 5 do
      open = open + 1
      local x <close> = setmetatable({}, { __close = function() closed = closed + 1 end })
      if j == i % 7 then error("stop") end
    end
  end)
end
print(open, closed) -- expect: 353	353
-- manual: 3.3.8
