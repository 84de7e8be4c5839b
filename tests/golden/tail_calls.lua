local function loop(n)
  if n == 0 then return "done" end
  return loop(n - 1)
end
local function not_a_tail_call(n)
  return (loop(n))
end
return loop(10), not_a_tail_call(1)
