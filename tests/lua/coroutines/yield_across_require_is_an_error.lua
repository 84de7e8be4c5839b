package.preload.m = function() coroutine.yield("loading") return "module" end
local co = coroutine.wrap(function() return pcall(require, "m") end)
print(co()) -- expect: false	attempt to yield across a C-call boundary
-- manual: 2.6
