for _, word in ipairs { "and", "goto", "nil", "until" } do
  print(select(2, load("local " .. word .. " = 1", "=s")))
end
-- expect: s:1: <name> expected near 'and'
-- expect: s:1: <name> expected near 'goto'
-- expect: s:1: <name> expected near 'nil'
-- expect: s:1: <name> expected near 'until'
