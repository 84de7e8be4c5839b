local name = os.tmpname()
local function content() local f = io.open(name, "rb") local s = f:read("a") f:close() return s end
local function try(mode, text) local f, e = io.open(name, mode) if not f then return e:match(": (.*)") end local r = f:read("a") local w = f:write(text) f:close() return tostring(r), w and "written" or "not written", content() end
print(try("w", "12345")) print(try("r", "x")) print(try("a", "67")) print(try("r+", "XY")) print(try("w+", "new")) print(try("a+", "end")) print(try("rb", "x")) print(try("wb", "bin")) print(try("r+b", "B"))
-- expect: nil	written	12345
-- expect: 12345	not written	12345
-- expect: nil	written	1234567
-- expect: 1234567	written	1234567XY
-- expect: 	written	new
-- expect: new	written	newend
-- expect: newend	not written	newend
-- expect: nil	written	bin
-- expect: bin	written	binB
os.remove(name) print(try("r", "")) print(try("r+", "")) print(try("a+", "made")) os.remove(name)
-- expect: No such file or directory
-- expect: No such file or directory
-- expect: 	written	made
-- manual: 6.8
