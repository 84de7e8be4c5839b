for base = 2, 36 do
  local digits = "0123456789abcdefghijklmnopqrstuvwxyz"
  local largest = digits:sub(base, base)
  if tonumber("1" .. largest, base) ~= 2 * base - 1 or tonumber(("-1" .. largest):upper(), base) ~= 1 - 2 * base then print("wrong in base", base) end
  if base < 36 and tonumber(digits:sub(base + 1, base + 1), base) then print("too large a digit in base", base) end
end
print(tonumber("zz", 36), tonumber("ZZ", 36), tonumber(" 7f ", 16), tonumber("-ff", 16), tonumber("10", 2.0), tonumber("10", "8"))
-- expect: 1295	1295	127	-255	2	8
-- manual: 6.1
