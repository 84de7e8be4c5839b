local function f(...)
  local n1, v1 = debug.getlocal(1, -1)
  local n2, v2 = debug.getlocal(1, -2)
  return n1, v1, n2, v2, debug.getlocal(1, -3)
end
print(f("a", "b")) -- expect: (vararg)	a	(vararg)	b	nil
