-- Where the expression in front of the arguments spans lines, 5.4.4 named its first one.
local t = {}
local ok, e = pcall(function()
  local v = t
    .field
    (
      1
    )
end)
print(e) -- expect: line_of_a_call_is_that_of_its_arguments.lua:6: attempt to call a nil value (field 'field')
print(load("f(1)\n(2\n", "=c")) -- expect: nil	c:3: ')' expected (to close '(' at line 2) near <eof>
-- skip-differential: lua5.4 of 5.4.4 names the line where the whole expression begins
