package.path = "modules/?.lua"
print(pcall(require, "raises")) -- expect: false	modules/raises.lua:1: raised while loading
print(package.loaded.raises)    -- expect: nil
