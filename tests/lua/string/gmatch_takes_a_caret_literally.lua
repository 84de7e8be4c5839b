for w in ("^a ^a"):gmatch("^a") do print(w) end
-- expect: ^a
-- expect: ^a
-- manual: 6.4.1
