-- The failing handler's own pending variables were forgotten: closing went on with a dead frame.
local function c(name, f)
  return setmetatable({}, { __close = function(_, e) print(name, e) if f then f() end end })
end
local co = coroutine.create(function()
  local a <close> = c("a")
  local b <close> = c("b", function()
    local inner <close> = c("inner", function()
      local deep <close> = c("deep")
      error("in inner", 0)
    end)
    error("in b", 0)
  end)
  coroutine.yield()
end)
coroutine.resume(co)
print(coroutine.close(co))
do local x <close> = c("x") end
print(pcall(function() local y <close> = c("y") error("E", 0) end))
-- expect: b	nil
-- expect: inner	in b
-- expect: deep	in inner
-- expect: a	in inner
-- expect: false	in inner
-- expect: x	nil
-- expect: y	E
-- expect: false	E
-- manual: 6.2
