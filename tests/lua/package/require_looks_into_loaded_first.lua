package.loaded.m = "value"
print(require("m")) print(select("#", require("m")))
-- expect: value
-- expect: 1
package.loaded.f = false
print((pcall(require, "f"))) -- expect: false
package.preload.f = function() return "loaded" end
print(require("f")) -- expect: loaded	:preload:
-- manual: 6.3
