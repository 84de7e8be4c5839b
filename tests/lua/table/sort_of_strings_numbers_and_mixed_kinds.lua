local function sorted(t, f) table.sort(t, f) for i = 1, #t do t[i] = tostring(t[i]) end return table.concat(t, " ") end
print(sorted { "b", "a", "B", "", "ab", "10", "9" }) print(sorted { 3, 1.5, -1, 2.0, math.huge, -math.huge, math.maxinteger }) print(sorted({ "b", 1, "a", 2 }, function(a, b) return tostring(a) < tostring(b) end)) print(sorted({ 1, 2, 3 }, function(a, b) return b < a end)) print(sorted { 1, 1, 1 })
-- expect:  10 9 B a ab b
-- expect: -inf -1 1.5 2.0 3 9223372036854775807 inf
-- expect: 1 2 a b
-- expect: 3 2 1
-- expect: 1 1 1
print(pcall(table.sort, { 1, "a" })) print(pcall(table.sort, { {}, {} })) print(pcall(table.sort, { 1, nil, 3 }) or true) print(pcall(table.sort, { true, false }))
-- expect: false	attempt to compare string with number
-- expect: false	attempt to compare two table values
-- expect: true
-- expect: false	attempt to compare two boolean values
-- manual: 6.6
