for i = 1, 3 do
  for j = 1, 3 do
    if j == 2 then goto continue end
    if i == 2 then goto done end
    local captured = j
    print(function() captured = captured + 1 end)
    ::continue::
  end
end
::done::
do
  local n = 0
  ::again::
  n = n + 1
  if n < 3 then goto again end
end
