local function f(a, b, c)
  if a and not b or c then return "yes" end
  return "no"
end
print(f(1), f(1, 1), f(nil, nil, 1), f(1, nil, nil), f(1, 1, false)) -- expect: yes	no	yes	yes	no
-- manual: 3.4.5
