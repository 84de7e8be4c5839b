local ok, e = pcall(function()
  local f
  f(
    1,
    2
  )
end)
print(e) -- expect: line_of_an_error_in_a_multi_line_call.lua:3: attempt to call a nil value (local 'f')
