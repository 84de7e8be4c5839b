local name = os.tmpname()
local w = io.open(name, "w") local r = io.open(name)
print(w:setvbuf("full", 1000), w:write("a") == w, r:read("a")) w:flush() print(r:read("a"))
-- expect: true	true	
-- expect: a
print(w:setvbuf("line"), w:setvbuf("no"), w:write("b") == w, r:read("a")) print(pcall(w.setvbuf, w, "none")) print(pcall(w.setvbuf, w)) print(pcall(w.setvbuf, w, "full", "x"))
-- expect: true	true	true	b
-- expect: false	bad argument #2 to '?' (invalid option 'none')
-- expect: false	bad argument #2 to '?' (string expected, got no value)
-- expect: false	bad argument #3 to '?' (number expected, got string)
print(w:flush() == true or w:flush() == w, io.flush() ~= nil) w:close() r:close() os.remove(name) -- expect: true	true
-- manual: 6.8
