-- package: lua-dkjson
local case = require("case")
local json = require("dkjson").use_lpeg and require("dkjson")
local function show(text)
  case(function()
    local value, at, err = json.decode(text, 1, nil)
    print(json.encode(value, { indent = true, keyorder = { "a", "b", "c", "list", "name", "x", "y", "z" } }),
        at, err)
  end)
end
show '{"a":1,"b":[true,false,null,1.5e3,-0,"\\u00e4\\n\\ud83d\\ude00"],"c":{}}'
show '[[[[[]]]],{}]'
show '  "text"  '
show '12'
show '{"a":'
show '[1,2'
show '{"a" 1}'
show 'nul'
show '["bad\\x"]'
show '[1,]'
show "// comment\n[1 /* in */,2]"
case(function()
  print(json.encode({ 1, 2, nil, 4, n = 4 }), json.encode(setmetatable({}, { __jsontype = "array" })),
      json.encode { 1.5, -1, 1e100, 2 ^ 53, 123456789012, 0.1, 1 / 3 })
end)
case(function()
  print(json.encode { [1] = 1, [2] = 2, [10] = 3 } ~= nil, json.encode("\0\1\31\127\"\\/é\u{2028}"),
      json.encode(json.null), json.quotestring("a\nb"))
end)
case(function()
  print(json.encode({ z = 1, a = 2, m = { 3 } }, { keyorder = { "m", "a", "z" } }), pcall(json.encode, { print }))
end)
case(function()
  local loop = {}
  loop[1] = loop
  print(pcall(json.encode, loop))
  print(json.encode(setmetatable({ v = 5 }, { __tojson = function(self)
    return "<" .. self.v .. ">"
  end })))
end)
case(function()
  print(json.encode({ print, 1 }, { exception = function(reason, value)
    return '"' .. reason .. '"'
  end }))
end)
local state, seed = {}, 42
local function random(n) seed = (seed * 1103515245 + 12345) % 2147483648 return seed // 65536 % n end
local function value(depth)
  local kind = random(depth > 4 and 4 or 6)
  if kind == 0 then
    return random(1000) - 500
  elseif kind == 1 then
    return random(1000) / 8
  elseif kind == 2 then
    return random(2) == 0
  elseif kind == 3 then
  local s = {}
  for i = 1, random(12) do
    s[i] = utf8.char(32 + random(300))
  end
  return table.concat(s)
  elseif kind == 4 then
  local t = setmetatable({}, { __jsontype = "array" })
  for i = 1, random(6) do
    t[i] = value(depth + 1)
  end
  return t
  else
  local t, order = {}, {}
  for i = 1, random(6) do
    t["k" .. i] = value(depth + 1)
    order[i] = "k" .. i
  end
  return setmetatable(t, { __jsontype = "object", __jsonorder = order })
  end
end
local order = { "k1", "k2", "k3", "k4", "k5", "k6" }
local sum = 0
for i = 1, 400 do
  local text = json.encode(value(0), { keyorder = order })
  local again = json.encode((json.decode(text)), { keyorder = order })
  if text ~= again then print("differs", i, text, again) end
  for j = 1, #text, 7 do sum = (sum * 31 + text:byte(j)) % 1000000007 end
  if i % 50 == 0 then print(#text, text:sub(1, 150)) end
end
print(sum, json.version, #json.encode(value(0), { indent = true }))
