local calls = 0
package.preload.m = function() calls = calls + 1 return calls end
print((require("m")), (require("m")), calls) -- expect: 1	1	1
package.loaded.m, package.preload.m = nil, nil
package.path, package.cpath = "", ""
print((pcall(require, "m"))) -- expect: false
-- manual: 6.3
