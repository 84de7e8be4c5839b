local co = coroutine.wrap(function(...) return select("#", coroutine.yield(...)) end)
print(select("#", co(table.unpack({}, 1, 200)))) -- expect: 200
print(co(table.unpack({}, 1, 300)))              -- expect: 300
