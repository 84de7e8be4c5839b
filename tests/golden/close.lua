-- Every way out of the block closes the variable.
local function f(a, b)
  local outer <close> = a
  for i = 1, 2 do
    local inner <close> = b
    if i == 1 then goto continue end
    if a == b then break end
    if a then return i end
    ::continue::
  end
  return a()
end
return f
