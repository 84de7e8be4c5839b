for c in io.lines(nil, 3) do io.write("<", c, ">") end
print()
-- input: abcdefgh
-- expect: <abc><def><gh
-- expect: >
-- manual: 6.8
