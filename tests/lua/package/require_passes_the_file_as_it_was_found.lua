package.path = "./modules/?.lua;modules/?/init.lua"
print(require("arguments")) print(select(2, require("folder")))
-- expect: arguments	./modules/arguments.lua	./modules/arguments.lua
-- expect: modules/folder/init.lua
print(package.loaded.arguments, package.loaded.folder) -- expect: arguments	./modules/arguments.lua	folder/init
-- manual: 6.3
