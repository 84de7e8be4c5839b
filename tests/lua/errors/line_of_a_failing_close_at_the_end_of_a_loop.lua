local closing = setmetatable({}, { __close = function() error("closing", 2) end })
for i in next, {}, nil, closing do
  print(i)
end -- expect error: line_of_a_failing_close_at_the_end_of_a_loop.lua:4: closing
