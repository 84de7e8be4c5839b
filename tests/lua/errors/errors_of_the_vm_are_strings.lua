local none
local failing = {
  function() return none + 1 end, function() return {} .. "" end, function() return #5 end, function() return {} < {} end,
  function() return none.x end, function() return 1 // 0 end, function() return 1 & 1.5 end, function() ("x")() end,
}
for _, f in ipairs(failing) do
  local ok, e = pcall(f)
  if ok or type(e) ~= "string" then print("no string") end
end
print(#failing) -- expect: 8
-- manual: 2.3
