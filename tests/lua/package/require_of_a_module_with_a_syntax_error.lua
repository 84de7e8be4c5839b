package.path = "modules/?.lua"
print((select(2, pcall(require, "broken")):gsub("\n.*", "")))
-- expect: error loading module 'broken' from file 'modules/broken.lua':
