print(select(2, pcall(function() return (table.unpack({}, 1, 10000000)) end)))  -- expect: unpack_too_many_results.lua:1: too many results to unpack
print(select(2, pcall(function() return (table.unpack({}, math.mininteger, math.maxinteger)) end)))  -- expect: unpack_too_many_results.lua:2: too many results to unpack
