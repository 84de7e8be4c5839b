print({} == {}, coroutine.create(print) == coroutine.create(print), coroutine.wrap(print) == coroutine.wrap(print))
-- expect: false	false	false
local t = {}
print(t == t, ({ t })[1] == t) -- expect: true	true
-- manual: 3.4.4
