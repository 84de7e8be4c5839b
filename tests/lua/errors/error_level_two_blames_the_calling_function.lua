local function check(x)
  error("bad x", 2)
end
check(1) -- expect error: error_level_two_blames_the_calling_function.lua:4: bad x
-- manual: 6.1
