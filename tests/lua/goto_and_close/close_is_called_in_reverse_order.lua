local function closing(name) return setmetatable({}, { __close = function() io.write(name, " ") end }) end
do
  local a <close> = closing("a")
  local b <close> = closing("b")
  local c <close> = closing("c")
end
print("end") -- expect: c b a end
