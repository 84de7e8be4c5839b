for _, source in ipairs { "", "local x", "return 1", "x = 1", "return function() return y end" } do
  local f = load(source)
  print(debug.getupvalue(f, 1) == "_ENV", select(2, debug.getupvalue(f, 1)) == _G, debug.getinfo(f, "u").nups, debug.getupvalue(f, 2))
end
-- expect: true	true	1
-- expect: true	true	1
-- expect: true	true	1
-- expect: true	true	1
-- expect: true	true	1
-- manual: 3.3.2
