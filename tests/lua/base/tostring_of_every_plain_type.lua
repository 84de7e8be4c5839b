print(tostring(nil), tostring(true), tostring(12), tostring(-0.0), tostring("s")) -- expect: nil	true	12	-0.0	s
print(pcall(tostring)) -- expect: false	bad argument #1 to 'tostring' (value expected)
