package.path = "modules/?.lua"
print(require("arguments")) -- expect: arguments	modules/arguments.lua	modules/arguments.lua
