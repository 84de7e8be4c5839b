print(package.searchpath("x", "")) print(package.searchpath("x", ";;")) print(package.searchpath("x", "a?;;b?;"))
-- expect: nil	no file ''
-- expect: nil	no file ''
-- expect: 	no file ''
-- expect: 	no file ''
-- expect: nil	no file 'ax'
-- expect: 	no file ''
-- expect: 	no file 'bx'
-- expect: 	no file ''
-- manual: 6.3
