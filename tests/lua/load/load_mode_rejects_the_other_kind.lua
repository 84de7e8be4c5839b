print(load("return 1", "=c", "b"))                     -- expect: nil	attempt to load a text chunk (mode is 'b')
print(load(string.dump(function() end), "=c", "t"))    -- expect: nil	attempt to load a binary chunk (mode is 't')
print(load("return 1", "=c", "bt")())                  -- expect: 1
