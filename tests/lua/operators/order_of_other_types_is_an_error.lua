local ops = { function(a, b) return a < b end, function(a, b) return a <= b end, function(a, b) return a > b end, function(a, b) return a >= b end }
for _, pair in ipairs { { 1, "1" }, { {}, {} }, { true, false }, { print, print }, { {}, 1 }, { "x", {} } } do
  for _, op in ipairs(ops) do io.write(select(2, pcall(op, pair[1], pair[2])):match("attempt.*"), "; ") end
  print()
end
print(select(2, pcall(ops[1], nil, 1)):match("attempt.*"), select(2, pcall(ops[3], nil, 1)):match("attempt.*"))
-- expect: attempt to compare number with string; attempt to compare number with string; attempt to compare string with number; attempt to compare string with number; 
-- expect: attempt to compare two table values; attempt to compare two table values; attempt to compare two table values; attempt to compare two table values; 
-- expect: attempt to compare two boolean values; attempt to compare two boolean values; attempt to compare two boolean values; attempt to compare two boolean values; 
-- expect: attempt to compare two function values; attempt to compare two function values; attempt to compare two function values; attempt to compare two function values; 
-- expect: attempt to compare table with number; attempt to compare table with number; attempt to compare number with table; attempt to compare number with table; 
-- expect: attempt to compare string with table; attempt to compare string with table; attempt to compare table with string; attempt to compare table with string; 
-- expect: attempt to compare nil with number	attempt to compare number with nil
-- manual: 3.4.4
