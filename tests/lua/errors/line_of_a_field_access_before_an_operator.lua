-- The access is generated when the token behind it has been read, and has its line.
local t = {}
print(select(2, pcall(function()
  return t.x.y
    + 1
end))) -- expect: line_of_a_field_access_before_an_operator.lua:5: attempt to index a nil value (field 'x')
print(select(2, pcall(function()
  return (t.x.y
  )
  or 1
end))) -- expect: line_of_a_field_access_before_an_operator.lua:9: attempt to index a nil value (field 'x')
print(select(2, pcall(function()
  print(t.x.y
  , 1)
end))) -- expect: line_of_a_field_access_before_an_operator.lua:14: attempt to index a nil value (field 'x')
print(select(2, pcall(function()
  return { t.x.y
  }
end))) -- expect: line_of_a_field_access_before_an_operator.lua:18: attempt to index a nil value (field 'x')
print(select(2, pcall(function()
  if t.x.y
  then return end
end))) -- expect: line_of_a_field_access_before_an_operator.lua:22: attempt to index a nil value (field 'x')
