local bad = {}
for c = 33, 126 do
  local ch = string.char(c)
  if not load("return '\\" .. ch .. "'") and not ch:find("%d") then bad[#bad + 1] = ch end
end
print(table.concat(bad)) -- expect: !#$%&()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`cdeghijklmopqsuwxy{|}~
-- manual: 3.1
