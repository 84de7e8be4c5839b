local function f(x)
  if x then do return "early" end print("never") end
  do local y = "inner" end
  return y
end
print(f(true), f(false)) -- expect: early	nil
-- manual: 3.3.1 3.3.4
