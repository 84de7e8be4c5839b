local function hook() end
debug.sethook(hook, "l") debug.sethook() print(debug.gethook())         -- expect: nil
debug.sethook(hook, "") print(debug.gethook())                          -- expect: nil
debug.sethook(hook, "c") debug.sethook(nil, "c") print(debug.gethook()) -- expect: nil
debug.sethook(hook, "x", 5) print(debug.gethook() == hook, select(2, debug.gethook())) debug.sethook()
-- expect: true		5
print(pcall(debug.sethook, 5, "l")) print(pcall(debug.sethook, hook)) print(pcall(debug.sethook, hook, "l", "x"))
-- expect: false	bad argument #1 to 'debug.sethook' (function expected, got number)
-- expect: false	bad argument #2 to 'debug.sethook' (string expected, got no value)
-- expect: false	bad argument #3 to 'debug.sethook' (number expected, got string)
-- manual: 6.10
