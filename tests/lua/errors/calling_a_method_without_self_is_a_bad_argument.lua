print(select(2, pcall(function() io.stdout.write({}, 1) end)))
-- expect: calling_a_method_without_self_is_a_bad_argument.lua:1: bad argument #1 to 'write' (FILE* expected, got table)
