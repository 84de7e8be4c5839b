local function list(t, n) local r = {} for i = 1, n do r[i] = tostring(t[i]) end return table.concat(r, " ") end
print(list(table.move({ 1, 2, 3, 4, 5 }, 2, 4, 1), 5)) print(list(table.move({ 1, 2, 3, 4, 5 }, 1, 3, 3), 5)) print(list(table.move({ 1, 2, 3 }, 1, 3, 1), 3)) print(list(table.move({ 1, 2, 3 }, 1, 3, 4), 6)) print(list(table.move({ 1, 2, 3 }, 1, 3, 2, { "a", "b", "c", "d", "e" }), 5)) print(list(table.move({ 1, 2, 3 }, 2, 1, 1, {}), 2)) print(list(table.move({}, 1, 3, 1, { "x", "y", "z" }), 3))
-- expect: 2 3 4 4 5
-- expect: 1 2 1 2 3
-- expect: 1 2 3
-- expect: 1 2 3 1 2 3
-- expect: a 1 2 3 e
-- expect: nil nil
-- expect: nil nil nil
local t = { 1, 2, 3 }
print(table.move(t, 1, 3, 2) == t, select("#", table.move(t, 1, 0, 1))) -- expect: true	1
-- manual: 6.6
