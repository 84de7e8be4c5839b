print(package.searchpath("a.b.c", "?;?/?;x?y"))
-- expect: nil	no file 'a/b/c'
-- expect: 	no file 'a/b/c/a/b/c'
-- expect: 	no file 'xa/b/cy'
print(package.searchpath("a.b", "?.x", "."))      -- expect: nil	no file 'a/b.x'
print(package.searchpath("a.b", "?.x", ".", "_")) -- expect: nil	no file 'a_b.x'
print(package.searchpath("a-b.c", "?.x", "-"))    -- expect: nil	no file 'a/b.c.x'
print(package.searchpath("a.b", "?.x", "", "_"))  -- expect: nil	no file 'a.b.x'
print(package.searchpath("a..b", "?", "."))       -- expect: nil	no file 'a//b'
print(package.searchpath("", "?"))                -- expect: nil	no file ''
print(package.searchpath("x", "no mark"))         -- expect: nil	no file 'no mark'
-- manual: 6.3
