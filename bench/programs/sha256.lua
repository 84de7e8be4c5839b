-- needs: lua5.4
-- Measures 64-bit integer arithmetic with bit operators, and string.unpack.
-- Modelled after FIPS 180-4; the message is generated and hashed in a chain.
local rounds = tonumber((...)) or 1400

local MESSAGE_BYTES = 4096

-- The first 32 bits of the fractional part of a prime's root, as the standard defines its constants.
local function fraction_bits(root)
  return math.floor((root - math.floor(root)) * 0x1p32)
end

local ROUND_CONSTANTS, INITIAL_HASH = {}, {}
do
  local candidate = 2
  while #ROUND_CONSTANTS < 64 do
    local is_prime = true
    for divisor = 2, candidate - 1 do
      if candidate % divisor == 0 then is_prime = false end
    end
    if is_prime then
      if #INITIAL_HASH < 8 then
        INITIAL_HASH[#INITIAL_HASH + 1] = fraction_bits(candidate ^ (1 / 2))
      end
      ROUND_CONSTANTS[#ROUND_CONSTANTS + 1] = fraction_bits(candidate ^ (1 / 3))
    end
    candidate = candidate + 1
  end
end

-- The message followed by a one bit, zeros, and its length in bits, up to a multiple of 64 bytes.
local function pad(message)
  local zeros = -(#message + 9) % 64
  return message .. "\x80" .. ("\0"):rep(zeros) .. string.pack(">I8", #message * 8)
end

local function expand_block(text, position, words)
  for i = 1, 16 do
    words[i] = string.unpack(">I4", text, position + 4 * (i - 1))
  end
  for i = 17, 64 do
    local w15, w2 = words[i - 15], words[i - 2]
    -- Rotations work on 32 bits held twice in one 64-bit integer.
    local twice15, twice2 = w15 | w15 << 32, w2 | w2 << 32
    local sigma0 = twice15 >> 7 ~ twice15 >> 18 ~ w15 >> 3
    local sigma1 = twice2 >> 17 ~ twice2 >> 19 ~ w2 >> 10
    words[i] = (words[i - 16] + sigma0 + words[i - 7] + sigma1) & 0xffffffff
  end
end

local function sha256(message)
  local text = pad(message)
  local h1, h2, h3, h4, h5, h6, h7, h8 = table.unpack(INITIAL_HASH)
  local words = {}
  for position = 1, #text, 64 do
    expand_block(text, position, words)
    local a, b, c, d, e, f, g, h = h1, h2, h3, h4, h5, h6, h7, h8
    for i = 1, 64 do
      local twice_e, twice_a = e | e << 32, a | a << 32
      local sigma1 = twice_e >> 6 ~ twice_e >> 11 ~ twice_e >> 25
      local choice = e & f ~ ~e & g
      local t1 = h + (sigma1 & 0xffffffff) + choice + ROUND_CONSTANTS[i] + words[i]
      local sigma0 = twice_a >> 2 ~ twice_a >> 13 ~ twice_a >> 22
      local majority = a & b ~ a & c ~ b & c
      local t2 = (sigma0 & 0xffffffff) + majority
      h, g, f, e = g, f, e, (d + t1) & 0xffffffff
      d, c, b, a = c, b, a, (t1 + t2) & 0xffffffff
    end
    h1, h2 = (h1 + a) & 0xffffffff, (h2 + b) & 0xffffffff
    h3, h4 = (h3 + c) & 0xffffffff, (h4 + d) & 0xffffffff
    h5, h6 = (h5 + e) & 0xffffffff, (h6 + f) & 0xffffffff
    h7, h8 = (h7 + g) & 0xffffffff, (h8 + h) & 0xffffffff
  end
  return string.format("%08x%08x%08x%08x%08x%08x%08x%08x", h1, h2, h3, h4, h5, h6, h7, h8)
end

assert(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")

local digest = sha256("")
for _ = 1, rounds do
  digest = sha256(digest:rep(MESSAGE_BYTES // #digest))
end
print(digest)
