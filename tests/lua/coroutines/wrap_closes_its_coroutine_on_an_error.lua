local f = coroutine.wrap(function()
  local x <close> = setmetatable({}, { __close = function(_, e) print("closed", e) end }) -- expect: closed	oops
  error("oops", 0)
end)
print(pcall(f)) -- expect: false	oops
print(pcall(f)) -- expect: false	cannot resume dead coroutine
-- manual: 2.6 6.2 3.3.8
