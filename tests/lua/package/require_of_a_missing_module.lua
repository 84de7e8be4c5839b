package.path, package.cpath = "./?.nothing;/x/?/init.nothing", "./?.nolib"
local ok, message = pcall(require, "a.b-c")
print(message)
-- expect: module 'a.b-c' not found:
-- expect: 	no field package.preload['a.b-c']
-- expect: 	no file './a/b-c.nothing'
-- expect: 	no file '/x/a/b-c/init.nothing'
-- expect: 	no file './a/b-c.nolib'
-- expect: 	no file './a.nolib'
package.path, package.cpath = "", ""
print(select(2, pcall(require, "zz")))
-- expect: module 'zz' not found:
-- expect: 	no field package.preload['zz']
-- expect: 	no file ''
-- expect: 	no file ''
-- manual: 6.3
