-- heavy: fills the whole stack
local co = coroutine.create(function()
  local function f() return 1 + f() end
  return f()
end)
local ok, e = coroutine.resume(co)
print(ok, e:find("stack overflow") ~= nil, coroutine.status(co)) -- expect: false	true	dead
-- manual: 2.6
