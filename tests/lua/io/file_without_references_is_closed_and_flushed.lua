local name = os.tmpname()
do
  local f = io.open(name, "w")
  f:write("flushed")
  f = nil
end
collectgarbage() collectgarbage()
local f = io.open(name)
print(f:read("a")) -- expect: flushed
f:close()
os.remove(name)
