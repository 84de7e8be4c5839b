local name = os.tmpname()
io.open(name, "w"):write("coroutine.yield('in dofile') return 'end of dofile'"):close()
local co = coroutine.wrap(function()
  local t = setmetatable({}, { __pairs = function() coroutine.yield("in pairs") return next, {} end })
  for _ in pairs(t) do end
  return dofile(name)
end)
print(co(), co(), co()) -- expect: in pairs	in dofile	end of dofile
os.remove(name)
-- manual: 2.6
