local s = "x"
print(select(2, pcall(function() s:rep(1.5) end)))
-- expect: argument_error_of_a_method_counts_without_self.lua:2: bad argument #1 to 'rep' (number has no integer representation)
print(select(2, pcall(function() string.rep(s, 1.5) end)))
-- expect: argument_error_of_a_method_counts_without_self.lua:4: bad argument #2 to 'rep' (number has no integer representation)
