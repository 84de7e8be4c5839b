local function walk(tree)
  if tree then
    walk(tree.left)
    coroutine.yield(tree.value)
    walk(tree.right)
  end
end
local tree = { left = { value = 1 }, value = 2, right = { left = { value = 3 }, value = 4 } }
for v in coroutine.wrap(function() walk(tree) end) do io.write(v, " ") end
print("end") -- expect: 1 2 3 4 end
-- manual: 2.6
