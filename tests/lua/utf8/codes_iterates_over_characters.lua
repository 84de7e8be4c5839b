for p, c in utf8.codes("aé€") do print(p, c) end
-- expect: 1	97
-- expect: 2	233
-- expect: 4	8364
for p in utf8.codes("") do print("never") end
