local function iterator() local i = debug.getinfo(1, "n") print(i.namewhat, i.name) end
for _ in iterator do end -- expect: for iterator	for iterator
