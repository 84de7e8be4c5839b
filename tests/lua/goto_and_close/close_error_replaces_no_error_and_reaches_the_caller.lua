print(pcall(function()
  local x <close> = setmetatable({}, { __close = function() error("in close", 0) end })
end)) -- expect: false	in close
