package.path, package.cpath = "a/?.lua;b/?/init.lua", "c/?.so"
print(select(2, pcall(require, "x.y")))
-- expect: module 'x.y' not found:
-- expect: 	no field package.preload['x.y']
-- expect: 	no file 'a/x/y.lua'
-- expect: 	no file 'b/x/y/init.lua'
-- expect: 	no file 'c/x/y.so'
-- expect: 	no file 'c/x.so'
