print(pcall(load, function() return {} end)) -- expect: true	nil	reader function must return a string
print(pcall(function() return select(2, load(function() return true end)) end))
-- expect: true	load_reader_must_return_strings.lua:2: reader function must return a string
