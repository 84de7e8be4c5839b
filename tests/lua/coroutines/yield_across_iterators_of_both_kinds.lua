local co = coroutine.wrap(function()
  for i, v in ipairs { "x", "y" } do coroutine.yield(i .. v) end
  for k in pairs { only = 1 } do coroutine.yield(k) end
  for i in coroutine.wrap(function() for i = 1, 2 do coroutine.yield(i) end end) do coroutine.yield(i) end
end)
print(co(), co(), co(), co(), co()) -- expect: 1x	2y	only	1	2
-- manual: 2.6
