-- Measures random choice from a cumulative table and the assembly of many short lines of text.
-- Modelled after fasta of the Computer Language Benchmarks Game; prints a checksum of the text.
local n = tonumber((...)) or 1000000

local LINE_WIDTH = 60

local MODULUS = 139968
local seed = 42

local function random(max)
  seed = (seed * 3877 + 29573) % MODULUS
  return max * seed / MODULUS
end

local ALU = "GGCCGGGCGCGGTGGCTCACGCCTGTAATCCCAGCACTTTGGGAGGCCGAGGCGGGCGGATCACCTGAGG"
  .. "TCAGGAGTTCGAGACCAGCCTGGCCAACATGGTGAAACCCCGTCTCTACTAAAAATACAAAAATTAGCCGGG"

local IUB = {
  { "a", 0.27 }, { "c", 0.12 }, { "g", 0.12 }, { "t", 0.27 }, { "B", 0.02 },
  { "D", 0.02 }, { "H", 0.02 }, { "K", 0.02 }, { "M", 0.02 }, { "N", 0.02 },
  { "R", 0.02 }, { "S", 0.02 }, { "V", 0.02 }, { "W", 0.02 }, { "Y", 0.02 },
}

local HOMO_SAPIENS = {
  { "a", 0.3029549426680 }, { "c", 0.1979883004921 },
  { "g", 0.1975473066391 }, { "t", 0.3015094502008 },
}

local checksum, bytes_written = 1, 0

-- Stands for writing: folds the line into the checksum as a real program would into a buffer.
local function emit(line)
  bytes_written = bytes_written + #line + 1
  for i = 1, #line, 4 do
    checksum = (checksum * 131 + line:byte(i)) % 1000003
  end
end

-- Writes `count` letters of `text`, again and again from its start.
local function repeat_fasta(title, text, count)
  emit(">" .. title)
  local doubled = text .. text
  local position = 0
  while count > 0 do
    local width = math.min(LINE_WIDTH, count)
    emit(doubled:sub(position + 1, position + width))
    position = (position + width) % #text
    count = count - width
  end
end

local function random_fasta(title, frequencies, count)
  emit(">" .. title)
  local letters, limits, sum = {}, {}, 0.0
  for i, entry in ipairs(frequencies) do
    sum = sum + entry[2]
    letters[i], limits[i] = entry[1], sum
  end
  limits[#limits] = 1.0 -- so that rounding never leaves a gap at the end

  local line = {}
  while count > 0 do
    local width = math.min(LINE_WIDTH, count)
    for i = 1, width do
      local chance, choice = random(1.0), 1
      while limits[choice] <= chance do
        choice = choice + 1
      end
      line[i] = letters[choice]
    end
    emit(table.concat(line, "", 1, width))
    count = count - width
  end
end

repeat_fasta("ONE Homo sapiens alu", ALU, n * 2)
random_fasta("TWO IUB ambiguity codes", IUB, n * 3)
random_fasta("THREE Homo sapiens frequency", HOMO_SAPIENS, n * 5)
print(string.format("%d bytes, checksum %d", bytes_written, checksum))
