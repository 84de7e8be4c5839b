print(package.searchpath("a.b", "x/?.lua;?/y"))
-- expect: nil	no file 'x/a/b.lua'
-- expect: 	no file 'a/b/y'
