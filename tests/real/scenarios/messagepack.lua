-- package: lua-messagepack
local case = require("case")
local mp = require("MessagePack")
local function hex(s) return (s:gsub(".", function(c) return ("%02x"):format(c:byte()) end)) end
for _, v in ipairs { 0, 1, 127, 128, 255, 256, 65535, 65536, 4294967295, 4294967296, -1, -32, -33, -128, -129,
    -32768, -32769, -2147483648, -2147483649, math.maxinteger, math.mininteger, 1.5, -0.25, 1e300, 1 / 0,
    true, false, "", "short", ("x"):rep(40), ("y"):rep(300), { 1, 2, 3 }, {}, { a = 1 }, { { { {} } } } } do
  local packed = mp.pack(v)
  local back = mp.unpack(packed)
  print(hex(packed):sub(1, 60), #packed, type(back), math.type(back), type(back) ~= "table" and back == v or #mp.pack(back) == #packed)
end
for _, option in ipairs { "string", "string_compat", "binary" } do
  mp.set_string(option)
  print(option, hex(mp.pack("abc")))
end
mp.set_string("string")
for _, option in ipairs { "without_hole", "with_hole", "always_as_map" } do
  mp.set_array(option)
  print(option, hex(mp.pack({ 1, 2 })), #mp.pack({ 1, nil, 3 }))
end
mp.set_array("without_hole")
for _, option in ipairs { "unsigned", "signed" } do
  mp.set_number(option == "x" and "float" or "double")
  mp.set_integer(option)
  print(option, hex(mp.pack(200)), hex(mp.pack(1.5)))
end
mp.set_number("float")
print(hex(mp.pack(1.5)))
for _, bad in ipairs { "", "\xc1", "\x92\x01", "\xda\x00", "\xcf1234" } do
  case(function()
    print(mp.unpack(bad))
  end)
end
case(function()
  print(hex(mp.pack(print)))
end)
for i, v in mp.unpacker(mp.pack(1) .. mp.pack("two") .. mp.pack({ 3 })) do
  print(i, type(v))
end
local function ints(n)
  local t = {}
  for i = 1, n do
    t[i] = { i, i * 1.5, tostring(i), { k = i } }
  end
  return t
end
local text = mp.pack(ints(2000))
local back = mp.unpack(text)
print(#text, #back, back[1500][3], back[2000][4].k)
