local function show(...) local n = select("#", ...) local a, b, c = ... print(n, a, type(b), math.type(c)) end
-- expect: 3	nil	string	integer
-- expect: 3	nil	string	integer
-- expect: 3	nil	string	integer
-- expect: 3	nil	string	integer
-- expect: 3	nil	string	integer
-- expect: 3	nil	string	integer
show(io.open("/no/such/file")) show(io.open("/no/such/dir/file", "w")) show(os.remove("/no/such/file"))
local f = io.tmpfile()
show(f:seek("set", -1))
local name = os.tmpname()
local w = io.open(name, "w") show(w:read()) w:close()
local r = io.open(name, "r") r:setvbuf("no") show(r:write("x")) r:close()
os.remove(name)
-- manual: 6.8
