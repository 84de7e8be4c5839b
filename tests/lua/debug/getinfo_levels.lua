print(debug.getinfo(0, "n").name, debug.getinfo(0, "S").what, debug.getinfo(1, "S").what, debug.getinfo(2, "S").what, debug.getinfo(3), debug.getinfo(1000000), debug.getinfo(-1))
-- expect: getinfo	C	main	C	nil	nil	nil
local function f() return debug.getinfo(1, "n").name, debug.getinfo(2, "l").currentline end
print(f()) -- expect: f	4
print(pcall(debug.getinfo)) print(pcall(debug.getinfo, {})) print(pcall(debug.getinfo, 1, "X")) print(pcall(debug.getinfo, 1, ">S")) print(pcall(debug.getinfo, 1, 5)) print(debug.getinfo("1", "S").what, debug.getinfo(1.0, "S").what)
-- expect: false	bad argument #1 to 'debug.getinfo' (number expected, got no value)
-- expect: false	bad argument #1 to 'debug.getinfo' (number expected, got table)
-- expect: false	bad argument #2 to 'debug.getinfo' (invalid option)
-- expect: false	bad argument #2 to 'debug.getinfo' (invalid option '>')
-- expect: false	bad argument #2 to 'debug.getinfo' (invalid option)
-- expect: main	main
-- manual: 6.10
