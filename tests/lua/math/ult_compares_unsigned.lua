print(math.ult(1, -1), math.ult(-1, 1), math.ult(2, 2))  -- expect: true	false	false
print(select(2, pcall(function() return (math.ult(1.5, 2)) end)))  -- expect: ult_compares_unsigned.lua:2: bad argument #1 to 'ult' (number has no integer representation)
