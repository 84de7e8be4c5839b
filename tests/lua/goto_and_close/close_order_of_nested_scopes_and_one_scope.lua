local function c(name) return setmetatable({}, { __close = function() io.write(name, " ") end }) end
local function f()
  local a <close> = c("a")
  local b <close> = c("b")
  do
    local d <close> = c("d")
    local e <close> = c("e")
  end
  local g <close> = c("g")
  return "done"
end
print(f())
-- expect: e d g b a done
-- manual: 3.3.8
