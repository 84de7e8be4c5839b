local n = 0
repeat
  n = n + 1
  local x <close> = setmetatable({ done = n == 2 }, { __close = function(t) io.write("close", n, " ") t.done = nil end })
until x.done
print("after")
-- expect: close1 close2 after
-- manual: 3.3.8
