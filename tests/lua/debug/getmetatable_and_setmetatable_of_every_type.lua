local mt = {}
for _, v in ipairs { 1, "s", true, {}, print, coroutine.create(print), io.tmpfile() } do
  local old = debug.getmetatable(v)
  print(type(v), debug.setmetatable(v, mt) == v, debug.getmetatable(v) == mt, debug.setmetatable(v, old) == v)
end
-- expect: number	true	true	true
-- expect: string	true	true	true
-- expect: boolean	true	true	true
-- expect: table	true	true	true
-- expect: function	true	true	true
-- expect: thread	true	true	true
-- expect: userdata	true	true	true
print(debug.setmetatable(nil, mt), debug.getmetatable(nil) == mt, debug.setmetatable(nil, nil))
-- expect: nil	true	nil
print(debug.getmetatable(setmetatable({}, { __metatable = "hidden" })) ~= "hidden", pcall(debug.setmetatable, {}, 5)) print(pcall(debug.getmetatable)) print(pcall(debug.setmetatable, {}))
-- expect: true	false	bad argument #2 to 'debug.setmetatable' (nil or table expected, got number)
-- expect: false	bad argument #1 to 'debug.getmetatable' (value expected)
-- expect: false	bad argument #2 to 'debug.setmetatable' (nil or table expected, got no value)
-- manual: 6.10
