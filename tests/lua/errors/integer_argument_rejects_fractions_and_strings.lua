print(select(2, pcall(function() return ("x"):rep("2.5") end)))
-- expect: integer_argument_rejects_fractions_and_strings.lua:1: bad argument #1 to 'rep' (number has no integer representation)
print(("x"):rep("3"), ("x"):rep(3.0))                           -- expect: xxx	xxx
