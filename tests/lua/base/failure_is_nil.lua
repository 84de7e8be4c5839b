print(tonumber("x"), (load("=")), (io.open("/no/such/file")), math.tointeger(1.5), utf8.len("\xff"), ("x"):find("y"), os.getenv("NO_SUCH_VARIABLE_HERE"))
-- expect: nil	nil	nil	nil	nil	nil	nil
-- manual: 6
