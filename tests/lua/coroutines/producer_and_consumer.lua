local function producer() return coroutine.create(function() for _, v in ipairs { "a", "b" } do coroutine.yield(v) end end) end
local function filter(source)
  return coroutine.create(function()
    while true do
      local _, v = coroutine.resume(source)
      if not v then return end
      coroutine.yield(v:upper())
    end
  end)
end
local f = filter(producer())
print(select(2, coroutine.resume(f)), select(2, coroutine.resume(f)), select(2, coroutine.resume(f))) -- expect: A	B
-- manual: 2.6
