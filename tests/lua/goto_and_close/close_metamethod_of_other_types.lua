debug.setmetatable(0, { __close = function(n, e) print("closing", n) end }) -- expect: closing	42
do local x <close> = 42 end
debug.setmetatable(0, nil)
do local f <close> = io.tmpfile() end
print("done") -- expect: done
-- manual: 3.3.8
