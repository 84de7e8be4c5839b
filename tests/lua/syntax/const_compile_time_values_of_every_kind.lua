local n <const>, t <const>, f <const>, i <const>, x <const>, s <const> = nil, true, false, 42, 1.5, "text"
local function use() return n, t, f, i, x, s end
print(use()) -- expect: nil	true	false	42	1.5	text
print(n == nil, t and "yes", f or "no", i + 1, x * 2, s .. "!", #s, -i, not n)
-- expect: true	yes	no	43	3.0	text!	4	-42	true
local tab = { [s] = i, [i] = s, x }
print(tab.text, tab[42], tab[1]) -- expect: 42	text	1.5
-- manual: 3.3.7
