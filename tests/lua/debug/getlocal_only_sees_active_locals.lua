local function f()
  do local gone = 1 end
  local here = 2
  local later_name = debug.getlocal(1, 2)
  return debug.getlocal(1, 1)
end
print(f()) -- expect: here	2
