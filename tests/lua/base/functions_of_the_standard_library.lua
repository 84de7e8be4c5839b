for _, library in ipairs { "coroutine", "table", "os", "utf8" } do
  local names = {}
  for name in pairs(_G[library]) do names[#names + 1] = name end
  table.sort(names)
  print(table.concat(names, " "))
end
-- expect: close create isyieldable resume running status wrap yield
-- expect: concat insert move pack remove sort unpack
-- expect: clock date difftime execute exit getenv remove rename setlocale time tmpname
-- expect: char charpattern codepoint codes len offset
-- manual: 6
