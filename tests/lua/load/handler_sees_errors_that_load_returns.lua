local function handled(...)
  local arguments = table.pack(...)
  return select(2, xpcall(function() return (select(2, load(table.unpack(arguments, 1, arguments.n)))) end,
                          function(m) return "[" .. tostring(m) .. "]" end))
end
print(handled(function() error("reading", 0) end)) -- expect: [reading]
print(handled(("("):rep(1000))) -- expect: [C stack overflow]
print(handled("x = = 1", "=c")) -- expect: c:1: unexpected symbol near '='
print(handled(function() return {} end)) -- expect: [handler_sees_errors_that_load_returns.lua:3: reader function must return a string]
