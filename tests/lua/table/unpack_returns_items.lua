print(table.unpack({ 1, 2, 3 }))          -- expect: 1	2	3
print(table.unpack({ 1, 2, 3 }, 2))       -- expect: 2	3
print(table.unpack({ 1, 2, 3 }, 2, 3))    -- expect: 2	3
print(table.unpack({ 1, 2 }, 1, 4))       -- expect: 1	2	nil	nil
print(table.unpack({ 1, 2 }, 3))          -- expect:
print(table.unpack({ 1, 2 }, -1, 1))      -- expect: nil	nil	1
