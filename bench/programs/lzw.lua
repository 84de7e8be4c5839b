-- Measures a compressor: a dictionary with string keys that grow, concatenation, string.byte.
-- Modelled after the LZW algorithm (Welch, 1984), compressing and restoring generated prose.
local rounds = tonumber((...)) or 90

local MAX_CODES = 4096

local function generate_prose(word_count)
  local syllables = { "lu", "na", "mo", "ri", "sel", "ta", "ven", "o", "per", "i" }
  local words, seed = {}, 7
  local function random(max)
    seed = (seed * 16807) % 2147483647
    return seed % max + 1
  end
  for i = 1, word_count do
    local word = ""
    for _ = 1, random(3) do
      word = word .. syllables[random(#syllables)]
    end
    words[i] = random(9) == 1 and word .. "." or word
  end
  return table.concat(words, " ")
end

local function compress(text)
  local codes, count = {}, 256
  for byte = 0, 255 do
    codes[string.char(byte)] = byte
  end
  local output = {}
  local prefix = ""
  for i = 1, #text do
    local letter = text:sub(i, i)
    local extended = prefix .. letter
    if codes[extended] then
      prefix = extended
    else
      output[#output + 1] = codes[prefix]
      if count < MAX_CODES then
        codes[extended] = count
        count = count + 1
      end
      prefix = letter
    end
  end
  if prefix ~= "" then
    output[#output + 1] = codes[prefix]
  end
  return output
end

local function decompress(input)
  local entries, count = {}, 256
  for byte = 0, 255 do
    entries[byte] = string.char(byte)
  end
  local previous = entries[input[1]]
  local output = { previous }
  for i = 2, #input do
    -- The one code that may be used before it is defined repeats the previous entry.
    local entry = entries[input[i]] or previous .. previous:sub(1, 1)
    output[#output + 1] = entry
    if count < MAX_CODES then
      entries[count] = previous .. entry:sub(1, 1)
      count = count + 1
    end
    previous = entry
  end
  return table.concat(output)
end

local text = generate_prose(10000)
local checksum, codes_written = 0, 0
for _ = 1, rounds do
  local compressed = compress(text)
  assert(decompress(compressed) == text)
  codes_written = codes_written + #compressed
  for _, code in ipairs(compressed) do
    checksum = (checksum * 31 + code) % 1000003
  end
end
print(string.format("%d bytes to %d codes in %d rounds, checksum %d",
  #text, codes_written, rounds, checksum))
