print(package.searchpath("nested:inner", "modules/?.lua", ":"))      -- expect: modules/nested/inner.lua
print(select(2, package.searchpath("a-b", "?", "-", "+")))           -- expect: no file 'a+b'
print(select(2, package.searchpath("a.b", "?.x", "")))               -- expect: no file 'a.b.x'
