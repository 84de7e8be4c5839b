local function same(...) return select("#", table.unpack(table.pack(...), 1, select("#", ...))) end
print(same(), same(nil), same(1, nil, nil)) -- expect: 0	1	3
