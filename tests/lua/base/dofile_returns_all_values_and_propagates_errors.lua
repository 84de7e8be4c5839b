local name = os.tmpname()
local function write(s) io.open(name, "w"):write(s):close() end
write("return 1, nil, 3") print(select("#", dofile(name)), dofile(name)) -- expect: 3	1	nil	3
write("") print(select("#", dofile(name)))                               -- expect: 0
write("error({ code = 7 })") print(select(2, pcall(dofile, name)).code)  -- expect: 7
write("x = = 1") print((pcall(dofile, name)))                            -- expect: false
write("return ...") print(select("#", dofile(name)))                     -- expect: 0
os.remove(name)
-- manual: 6.1
