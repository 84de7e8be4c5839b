for _, name in ipairs { "coroutine", "package", "string", "utf8", "table", "math", "io", "os", "debug" } do
  io.write(tostring(_G[name] == package.loaded[name]), " ")
end
print(_G == package.loaded._G, _ENV == _G)
-- expect: true true true true true true true true true true	true
-- manual: 2.2 6
