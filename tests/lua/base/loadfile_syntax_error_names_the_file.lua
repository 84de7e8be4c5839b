local name = os.tmpname()
local f = io.open(name, "w")
f:write("x = = 1")
f:close()
print((select(2, loadfile(name)):gsub("^.*:1:", "FILE:1:"))) -- expect: FILE:1: unexpected symbol near '='
os.remove(name)
