local function pass(...) local a = ... return a end
for _, v in ipairs { true, 1, 1.5, "s", print, pass, {}, coroutine.create(print), io.stdout } do
  local kept = v
  print(type(v), rawequal(pass(kept), v))
end
-- expect: boolean	true
-- expect: number	true
-- expect: number	true
-- expect: string	true
-- expect: function	true
-- expect: function	true
-- expect: table	true
-- expect: thread	true
-- expect: userdata	true
print(pass(nil)) -- expect: nil
-- manual: 2.1
