package.path = "modules/?.lua"
print((require("returns_nothing")))          -- expect: true
print(package.loaded.returns_nothing)        -- expect: true
