local t, keys = {}, {}
for i = 1, 200 do
  local f, co = function() return i end, coroutine.create(function() return i end)
  t[f], t[co], keys[#keys + 1] = i, -i, { f, co }
end
collectgarbage()
local ok = true
for i, k in ipairs(keys) do ok = ok and t[k[1]] == i and t[k[2]] == -i end
print(ok) -- expect: true
-- manual: 2.1
