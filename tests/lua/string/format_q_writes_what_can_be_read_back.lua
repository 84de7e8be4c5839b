local values = { 0, 1, -1, math.maxinteger, math.mininteger, 0.5, -0.0, 1e100, 1 / 3, 5e-324, math.huge, -math.huge, true, false, "",
  "plain", 'quo"te', "back\\slash", "new\nline", "\r\t\0\1\127\128\255", "\0001", "é" }
local ok = true
for _, v in ipairs(values) do
  local back = load("return " .. string.format("%q", v))()
  ok = ok and back == v and math.type(back) == math.type(v)
end
print(ok, load("return " .. ("%q"):format(nil))(), load("return " .. ("%q"):format(0 / 0))() ~= nil)
-- expect: true	nil	true
-- manual: 6.4
