local function f(a, b, ...)
  local c = 3
  do local d = 4 end
  local e = 5
  for i = -3, 8 do local name, value = debug.getlocal(1, i) io.write(i, ":", tostring(name), "=", type(value) == "number" and value or type(value), " ") end
  print()
end
f(1, 2, "va", "vb")
-- expect: -3:nil=nil -2:(vararg)=string -1:(vararg)=string 0:nil=nil 1:a=1 2:b=2 3:c=3 4:e=5 5:(for state)=5 6:(for state)=2 7:(for state)=1 8:i=8 
-- manual: 6.10
