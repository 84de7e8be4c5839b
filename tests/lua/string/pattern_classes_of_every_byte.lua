local ranges = { a = "A-Za-z", d = "0-9", l = "a-z", u = "A-Z", w = "0-9A-Za-z", x = "0-9A-Fa-f", s = "\t-\r ", c = "\0-\31\127", p = "!-/:-@[-`{-~", g = "!-~" }
local ok = true
for class, range in pairs(ranges) do
  for i = 0, 255 do
    local c = string.char(i)
    local expected = c:find("[" .. range .. "]") ~= nil
    ok = ok and (c:find("%" .. class) ~= nil) == expected and (c:find("%" .. class:upper()) ~= nil) == not expected
    ok = ok and (c:find("[%" .. class .. "]") ~= nil) == expected and (c:find("[^%" .. class .. "]") ~= nil) == not expected
  end
end
print(ok) -- expect: true
-- manual: 6.4.1
