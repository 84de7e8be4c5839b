print("before") -- expect: before
error("the end") -- expect error: uncaught_error_ends_the_program.lua:2: the end
print("after")
