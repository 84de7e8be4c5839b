for _, library in ipairs { "string", "io", "debug" } do
  local names = {}
  for name in pairs(_G[library]) do names[#names + 1] = name end
  table.sort(names)
  print(table.concat(names, " "))
end
-- expect: byte char dump find format gmatch gsub len lower match pack packsize rep reverse sub unpack upper
-- expect: close flush input lines open output popen read stderr stdin stdout tmpfile type write
-- expect: debug gethook getinfo getlocal getmetatable getregistry getupvalue getuservalue setcstacklimit sethook setlocal setmetatable setupvalue setuservalue traceback upvalueid upvaluejoin
-- manual: 6
