local log = {}
local function c(name) return setmetatable({}, { __close = function() log[#log + 1] = name end }) end
local t = setmetatable({}, { __index = function() local x <close> = c("index") coroutine.yield() end })
local co = coroutine.create(function()
  local a <close> = c("outer")
  pcall(function()
    local b <close> = c("in pcall")
    return t.field
  end)
end)
coroutine.resume(co)
print(coroutine.close(co), table.concat(log, ", ")) -- expect: true	index, in pcall, outer
-- manual: 6.2
