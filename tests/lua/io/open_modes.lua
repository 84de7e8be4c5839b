local name = os.tmpname()
local function put(mode, text) local f = assert(io.open(name, mode)) f:write(text) f:close() end
local function get() local f = io.open(name) local s = f:read("a") f:close() return s end
put("w", "12345")  print(get())  -- expect: 12345
put("a", "67")     print(get())  -- expect: 1234567
put("r+", "XY")    print(get())  -- expect: XY34567
put("w+", "new")   print(get())  -- expect: new
put("a+b", "!")    print(get())  -- expect: new!
put("wb", "bin")   print(get())  -- expect: bin
os.remove(name)
