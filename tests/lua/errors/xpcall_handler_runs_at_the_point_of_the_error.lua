local function thrower() local secret = "still here" error("e", 0) end
print(xpcall(thrower, function(e)
  local name, value = debug.getlocal(3, 1)
  return name .. " " .. value
end)) -- expect: false	secret still here
-- manual: 6.1
