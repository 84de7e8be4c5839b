local n = 0
::top::
do
  local x <close> = setmetatable({}, { __close = function() io.write("closed", n, " ") end })
  n = n + 1
  if n < 3 then goto top end
end
print(n)
-- expect: closed1 closed2 closed3 3
-- manual: 3.3.8
