package.path = "modules/?.lua"
print((require("returns_false")), package.loaded.returns_false) -- expect: false	false
