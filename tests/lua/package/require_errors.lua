print(pcall(require)) print(pcall(require, {}))
-- expect: false	bad argument #1 to 'require' (string expected, got no value)
-- expect: false	bad argument #1 to 'require' (string expected, got table)
package.preload.bad = function() error("in loader", 0) end
print(pcall(require, "bad")) print(package.loaded.bad)
-- expect: false	in loader
-- expect: nil
package.preload.object = function() error({ code = 1 }) end
print(select(2, pcall(require, "object")).code) -- expect: 1
package.preload.notafunction = "string"
print((pcall(require, "notafunction"))) -- expect: false
-- manual: 6.3
