-- What busted asks lua-term (written in C) for.
local function plain() return "" end
return {
  isatty = function() return false end,
  colors = setmetatable({}, { __index = function() return plain end }),
}
