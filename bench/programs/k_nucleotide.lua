-- Measures string slicing and tables used as hash maps with short string keys.
-- Modelled after k-nucleotide of the Computer Language Benchmarks Game, on DNA of its own making.
local length = tonumber((...)) or 600000

local function generate_dna(count)
  local letters = { "a", "c", "g", "t" }
  local dna, seed = {}, 42
  for i = 1, count do
    seed = (seed * 3877 + 29573) % 139968
    -- A skewed distribution, so that the counts differ.
    local fraction = seed / 139968
    dna[i] = letters[math.floor(fraction * fraction * 4) + 1]
  end
  return table.concat(dna)
end

-- How often each fragment of `width` letters occurs in `dna`, overlaps included.
local function count_fragments(dna, width)
  local counts = {}
  for i = 1, #dna - width + 1 do
    local fragment = dna:sub(i, i + width - 1)
    counts[fragment] = (counts[fragment] or 0) + 1
  end
  return counts
end

local function print_frequencies(dna, width)
  local counts = count_fragments(dna, width)
  local fragments = {}
  for fragment in pairs(counts) do
    fragments[#fragments + 1] = fragment
  end
  table.sort(fragments, function(a, b)
    if counts[a] ~= counts[b] then return counts[a] > counts[b] end
    return a < b
  end)
  local total = #dna - width + 1
  for rank = 1, math.min(4, #fragments) do
    local fragment = fragments[rank]
    print(string.format("%s %.3f%%", fragment, counts[fragment] * 100 / total))
  end
end

local dna = generate_dna(length)
print_frequencies(dna, 1)
print_frequencies(dna, 2)
for _, wanted in ipairs { "ggt", "ggta", "ggtatt", "ggtattttaatt", "ggtattttaatttatagt" } do
  print(string.format("%s %d", wanted, count_fragments(dna, #wanted)[wanted] or 0))
end
