-- A walk through Lua 5.4, as it runs on Perilune:
--
--   ./dev run examples/tour.lua
--
-- Every example here prints the same with lua5.4.

local function heading(text)
  print("\n" .. text .. "\n" .. string.rep("-", #text))
end

print("Hello from " .. _VERSION .. "!")

heading("Numbers: 64-bit integers and floats")
print("the largest integer       ", math.maxinteger)
print("it wraps around           ", math.maxinteger + 1 == math.mininteger)
print("division, floor division  ", 7 / 2, 7 // 2, -7 // 2, 7.0 // 2)
print("bits                      ", 0xF0 | 0x0F, 1 << 40, ~0)
print("an integer or a float?    ", math.type(3), math.type(3.0), 3 == 3.0)

heading("Functions: closures and any number of results")
local function counter(step)
  local count = 0
  return function()
    count = count + step
    return count
  end
end
local by_one, by_ten = counter(1), counter(10)
by_one()
by_ten()
print("two counters              ", by_one(), by_ten())
local function spread(...)
  local numbers = table.pack(...)
  return math.min(...), math.max(...), numbers.n
end
print("least, greatest, how many ", spread(3, 1, 4, 1, 5, 9, 2, 6))

heading("Metatables: what a value means is yours to say")
local Vector = {}
Vector.__index = Vector
Vector.__add = function(a, b) return Vector.new(a.x + b.x, a.y + b.y) end
Vector.__eq = function(a, b) return a.x == b.x and a.y == b.y end
Vector.__tostring = function(v) return string.format("(%g, %g)", v.x, v.y) end
function Vector.new(x, y) return setmetatable({ x = x, y = y }, Vector) end
function Vector:length() return math.sqrt(self.x ^ 2 + self.y ^ 2) end
local sum = Vector.new(1, 1) + Vector.new(2, 3)
print("a sum and its length      ", tostring(sum), sum:length())
print("equal?                    ", sum == Vector.new(3, 4))

heading("Coroutines: functions that pause")
local function permutations(items, n)
  n = n or #items
  if n == 1 then return coroutine.yield(table.concat(items, " ")) end
  for i = 1, n do
    items[i], items[n] = items[n], items[i]
    permutations(items, n - 1)
    items[i], items[n] = items[n], items[i]
  end
end
for order in coroutine.wrap(function() permutations({ "a", "b", "c" }) end) do
  io.write("[", order, "] ")
end
print()

heading("Control: goto, constants, and variables that clean up")
local smooth <const> = {}
for n = 1, 30 do
  for _, prime in ipairs({ 7, 11, 13, 17, 19, 23, 29 }) do
    if n % prime == 0 then goto continue end
  end
  smooth[#smooth + 1] = n
  ::continue::
end
print("no prime factor above 5   ", table.concat(smooth, " "))
do
  local resource <close> = setmetatable({}, { __close = function() print("closed") end })
  print("in use")
end

heading("Strings: patterns, formats, binary data, UTF-8")
local text = "the quick brown fox jumps over the lazy dog"
local capital = text:gsub("%f[%a]%a", string.upper)
print(capital)
local lengths = {}
for word in text:gmatch("%a+") do lengths[#lengths + 1] = #word end
print("lengths of the words      ", table.concat(lengths, ","))
print("formatted                 ", ("%05.1f|%-6s|%q"):format(3.14159, "left", 'say "hi"'))
local packed = string.pack("<i4 z", 2026, "moon")
print("packed and unpacked       ", #packed, string.unpack("<i4 z", packed))
print("characters, bytes         ", utf8.len("périlune"), #"périlune")

heading("Errors are values")
local ok, problem = pcall(function() error({ code = 42 }) end)
print("caught                    ", ok, type(problem), problem.code)
