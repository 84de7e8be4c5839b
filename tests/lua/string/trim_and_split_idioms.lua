print("[" .. ("  a b  "):match("^%s*(.-)%s*$") .. "]")  -- expect: [a b]
local parts = {}
for field in ("a,b,,c"):gmatch("([^,]*)") do parts[#parts + 1] = field end
print(#parts, table.concat(parts, "|"))                 -- expect: 4	a|b||c
