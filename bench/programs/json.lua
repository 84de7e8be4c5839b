-- Measures recursion over nested tables, string building and byte-wise parsing.
-- Modelled after the JSON libraries in pure Lua that most programs use.
local rounds = tonumber((...)) or 75

local ORDERS = 300

local ESCAPES = {
  ['"'] = '\\"', ["\\"] = "\\\\", ["\b"] = "\\b", ["\f"] = "\\f",
  ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t",
}
local UNESCAPES = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t" }

-- Encoding. A table with a first element, or none at all, is an array.

local encode_value

local function escape(letter)
  return ESCAPES[letter] or string.format("\\u%04x", letter:byte())
end

local function encode_string(text, output)
  output[#output + 1] = '"' .. text:gsub('[%c"\\]', escape) .. '"'
end

local function encode_array(array, output)
  output[#output + 1] = "["
  for i, value in ipairs(array) do
    if i > 1 then output[#output + 1] = "," end
    encode_value(value, output)
  end
  output[#output + 1] = "]"
end

-- Keys are sorted, so that the text does not depend on the order of traversal.
local function encode_object(object, output)
  local keys = {}
  for key in pairs(object) do
    keys[#keys + 1] = key
  end
  table.sort(keys)
  output[#output + 1] = "{"
  for i, key in ipairs(keys) do
    if i > 1 then output[#output + 1] = "," end
    encode_string(key, output)
    output[#output + 1] = ":"
    encode_value(object[key], output)
  end
  output[#output + 1] = "}"
end

function encode_value(value, output)
  local kind = type(value)
  if kind == "table" then
    if value[1] ~= nil or next(value) == nil then
      encode_array(value, output)
    else
      encode_object(value, output)
    end
  elseif kind == "string" then
    encode_string(value, output)
  elseif kind == "number" then
    output[#output + 1] = string.format("%.14g", value)
  else
    output[#output + 1] = tostring(value)
  end
end

local function encode(value)
  local output = {}
  encode_value(value, output)
  return table.concat(output)
end

-- Decoding. Each function takes the position of its first byte, and returns the value and the
-- position after its last one.

local QUOTE, COMMA, COLON = ('"'):byte(), (","):byte(), (":"):byte()
local CLOSE_BRACKET, CLOSE_BRACE = ("]"):byte(), ("}"):byte()

local decode_value

local function fail(text, position, expected)
  error(string.format("%s expected at byte %d, near '%s'",
    expected, position, text:sub(position, position + 10)))
end

local function skip_space(text, position)
  return text:find("%S", position) or #text + 1
end

-- `digits` are whatever hexadecimal digits follow the letter; they belong to the escape after a u.
local function decode_escape(letter, digits)
  if letter == "u" then
    local code = tonumber(digits, 16)
    assert(code < 128, "only ASCII is escaped here")
    return string.char(code)
  end
  return (UNESCAPES[letter] or letter) .. digits
end

local function decode_string(text, position)
  local stop = position + 1
  while true do
    stop = text:find('["\\]', stop)
    if not stop then fail(text, position, "end of string") end
    if text:byte(stop) == QUOTE then break end
    stop = stop + 2
  end
  local content = text:sub(position + 1, stop - 1)
  if content:find("\\", 1, true) then
    content = content:gsub("\\(.)(%x?%x?%x?%x?)", decode_escape)
  end
  return content, stop + 1
end

local function decode_number(text, position)
  local literal = text:match("^-?%d+%.?%d*[eE]?[-+]?%d*", position)
  local number = literal and tonumber(literal)
  if not number then fail(text, position, "number") end
  return number, position + #literal
end

local function decode_array(text, position)
  local array, count = {}, 0
  position = skip_space(text, position + 1)
  if text:byte(position) == CLOSE_BRACKET then return array, position + 1 end
  while true do
    count = count + 1
    array[count], position = decode_value(text, position)
    position = skip_space(text, position)
    local byte = text:byte(position)
    position = position + 1
    if byte == CLOSE_BRACKET then return array, position end
    if byte ~= COMMA then fail(text, position, "',' or ']'") end
  end
end

local function decode_object(text, position)
  local object = {}
  position = skip_space(text, position + 1)
  if text:byte(position) == CLOSE_BRACE then return object, position + 1 end
  while true do
    position = skip_space(text, position)
    if text:byte(position) ~= QUOTE then fail(text, position, "key") end
    local key
    key, position = decode_string(text, position)
    position = skip_space(text, position)
    if text:byte(position) ~= COLON then fail(text, position, "':'") end
    object[key], position = decode_value(text, position + 1)
    position = skip_space(text, position)
    local byte = text:byte(position)
    position = position + 1
    if byte == CLOSE_BRACE then return object, position end
    if byte ~= COMMA then fail(text, position, "',' or '}'") end
  end
end

local function literal_decoder(word, value)
  return function(text, position)
    if text:sub(position, position + #word - 1) ~= word then fail(text, position, word) end
    return value, position + #word
  end
end

local DECODERS = {
  ['"'] = decode_string, ["["] = decode_array, ["{"] = decode_object, ["-"] = decode_number,
  t = literal_decoder("true", true),
  f = literal_decoder("false", false),
  n = literal_decoder("null", nil),
}
for digit = 0, 9 do
  DECODERS[string.format("%d", digit)] = decode_number
end

function decode_value(text, position)
  position = skip_space(text, position)
  local decoder = DECODERS[text:sub(position, position)]
  if not decoder then fail(text, position, "value") end
  return decoder(text, position)
end

local function decode(text)
  local value, position = decode_value(text, 1)
  if skip_space(text, position) <= #text then fail(text, position, "end of text") end
  return value
end

local function generate_orders()
  local seed = 42
  local function random(max)
    seed = (seed * 16807) % 2147483647
    return seed % max
  end
  local names = { "Wireless \"Pro\" Mouse", "Kettle", "Notebook\t(lined)", "C:\\path\\cable", "Lamp\n" }
  local orders = {}
  for id = 1, ORDERS do
    local lines = {}
    for i = 1, random(5) do
      lines[i] = {
        article = names[random(#names) + 1],
        quantity = random(10) + 1,
        price = random(100000) / 100,
        tags = random(3) == 0 and {} or { "sale", "blue" },
      }
    end
    orders[id] = {
      id = id,
      customer = { name = "Customer " .. random(1000), vip = random(4) == 0, balance = -random(5000) / 8 },
      lines = lines,
      weight = random(1000) * 1e-7,
      shipped = random(2) == 0,
    }
  end
  return { version = 3, orders = orders }
end

local text = encode(generate_orders())
for _ = 1, rounds do
  local copy = encode(decode(text))
  assert(copy == text)
end

local checksum = 0
for i = 1, #text do
  checksum = (checksum * 31 + text:byte(i)) % 1000003
end
print(string.format("%d bytes, checksum %d", #text, checksum))
