for _, f in ipairs { function() return true end, function() return false end, function(a, b) return a <= b end, function(a, b) return a ~= b end } do
  local t = {}
  for i = 1, 50 do t[i] = i * 7 % 13 end
  local ok, message = pcall(table.sort, t, f)
  print(#t, ok or message)
end
-- expect: 50	invalid order function for sorting
-- expect: 50	true
-- expect: 50	invalid order function for sorting
-- expect: 50	invalid order function for sorting
-- manual: 6.6
