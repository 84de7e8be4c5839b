local function c(name) return setmetatable({}, { __close = function() io.write(name, " ") end }) end
do
  local a <close> = c("a")
  for i = 1, 2 do
    local b <close> = c("b")
    do
      local d <close> = c("d")
      if i == 1 then goto continue end
      goto out
    end
    ::continue::
  end
end
::out::
print("out")
-- expect: d b d b a out
-- manual: 3.3.8
