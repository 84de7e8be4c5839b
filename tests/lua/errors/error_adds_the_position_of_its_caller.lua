local function f()
  error("message")
end
f() -- expect error: error_adds_the_position_of_its_caller.lua:2: message
-- manual: 6.1
