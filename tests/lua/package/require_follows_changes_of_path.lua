package.path = "nowhere/?.lua"
print((pcall(require, "answer"))) -- expect: false
package.path = "modules/?.lua"
print(require("answer").value)
-- expect: loading answer
-- expect: 42
package.path = 5
print(select(2, pcall(require, "zz")):match("[^\n]*\n[^\n]*\n[^\n]*"))
-- expect: module 'zz' not found:
-- expect: 	no field package.preload['zz']
-- expect: 	no file '5'
-- manual: 6.3
