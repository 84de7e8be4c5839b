local t = {}
local ok, e = pcall(function()
  local x = 1 +
    2 +
    t
end)
print(e) -- expect: line_of_an_error_in_a_multi_line_expression.lua:4: attempt to perform arithmetic on a table value (upvalue 't')
