print(select(2, pcall(function() return (("x"):rep(10000000):byte(1, -1)) end)))  -- expect: byte_slice_too_long.lua:1: stack overflow (string slice too long)
