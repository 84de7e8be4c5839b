local function pieces(...) local t, i = { ... }, 0 return function() i = i + 1 return t[i] end end
print(load(pieces("return ", "1 ", "+ 1"))(), load(pieces("ret", "urn 'a", "b'"))(), load(pieces())(), load(pieces("return 5", "", "+ 1"))())
-- expect: 2	ab	nil	5
print(load(pieces("return 1 --", "\n", "+ 2"))(), load(pieces("return [", "[", "x]", "]"))(), load(pieces("return 0", "x", "F"))())
-- expect: 3	x	15
print(load(function() end)() == nil, (load(pieces("x =")))) -- expect: true	nil
-- manual: 6.1
