local function change()
  print(debug.getlocal(2, 3)) -- expect: (temporary)	1
  print(debug.setlocal(2, 3, 10), debug.setlocal(2, 5, 10)) -- expect: (temporary)	nil
  return 20
end
local function g(a, b) return (a + 1) + change() end
print(g(0, 0)) -- expect: 30
