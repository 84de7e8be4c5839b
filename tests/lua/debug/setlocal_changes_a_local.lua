local x = 1
print(debug.setlocal(1, 1, "changed"), x) -- expect: x	changed
print(debug.setlocal(1, 100, 0))          -- expect: nil
