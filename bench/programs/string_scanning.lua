-- Measures reading strings: find, match, gmatch, byte, sub, tonumber.
-- Modelled after programs that analyse log files, and after hand-written lexers.
local rounds = tonumber((...)) or 90

local LINES = 1000

local METHODS = { "GET", "GET", "GET", "POST", "HEAD" }
local PATHS = { "/", "/index.html", "/img/moon.png", "/api/v1/orbits", "/search?q=apsis" }
local STATUSES = { 200, 200, 200, 304, 404, 500 }

local function generate_log()
  local lines, seed = {}, 42
  local function pick(choices)
    seed = (seed * 16807) % 2147483647
    return choices[seed % #choices + 1]
  end
  for i = 1, LINES do
    seed = (seed * 16807) % 2147483647
    lines[i] = string.format('10.0.%d.%d [%02d:%02d:%02d] "%s %s HTTP/1.1" %d '
        .. 'bytes=%d; time=0.%03d; host=node-%d',
      seed % 7, seed % 199, math.floor(i / 3600) % 24, math.floor(i / 60) % 60, i % 60,
      pick(METHODS), pick(PATHS), pick(STATUSES), seed % 100000, seed % 1000, seed % 11)
  end
  return table.concat(lines, "\n") .. "\n"
end

-- Calls `visit` with each line, found by plain search.
local function each_line(text, visit)
  local start = 1
  while true do
    local stop = text:find("\n", start, true)
    if not stop then break end
    visit(text:sub(start, stop - 1))
    start = stop + 1
  end
end

-- Requests by status, and the sum of bytes and milliseconds.
local function analyse(text)
  local by_status, bytes, milliseconds = {}, 0, 0
  each_line(text, function(line)
    local method, path, status = line:match('"(%u+) (%S+) HTTP/%d%.%d" (%d+)')
    if method == "GET" and path ~= "/" then
      by_status[status] = (by_status[status] or 0) + 1
    end
    for key, value in line:gmatch("(%w+)=([^;]+)") do
      if key == "bytes" then
        bytes = bytes + tonumber(value)
      elseif key == "time" then
        milliseconds = milliseconds + math.floor(tonumber(value) * 1000 + 0.5)
      end
    end
  end)
  return by_status, bytes, milliseconds
end

local ZERO, NINE = ("0"):byte(), ("9"):byte()
local LOWER_A, LOWER_Z = ("a"):byte(), ("z"):byte()

-- A lexer's inner loop: numbers and lower-case words, byte by byte.
local function count_tokens(text)
  local numbers, words, longest = 0, 0, ""
  local position, length = 1, #text
  while position <= length do
    local byte = text:byte(position)
    if byte >= ZERO and byte <= NINE then
      local value = 0
      repeat
        value = value * 10 + byte - ZERO
        position = position + 1
        byte = text:byte(position)
      until not byte or byte < ZERO or byte > NINE
      numbers = numbers + value
    elseif byte >= LOWER_A and byte <= LOWER_Z then
      local start = position
      repeat
        position = position + 1
        byte = text:byte(position)
      until not byte or byte < LOWER_A or byte > LOWER_Z
      words = words + 1
      if position - start > #longest then
        longest = text:sub(start, position - 1)
      end
    else
      position = position + 1
    end
  end
  return numbers, words, longest
end

local text = generate_log()
local by_status, bytes, milliseconds, numbers, words, longest
for _ = 1, rounds do
  by_status, bytes, milliseconds = analyse(text)
  numbers, words, longest = count_tokens(text)
end
print(string.format("200: %d, 304: %d, 404: %d, 500: %d, %d bytes, %d ms",
  by_status["200"], by_status["304"], by_status["404"], by_status["500"], bytes, milliseconds))
print(string.format("numbers %d, %d words, longest %s", numbers, words, longest))
