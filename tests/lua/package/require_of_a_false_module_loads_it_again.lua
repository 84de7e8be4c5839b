local n = 0
package.preload.f = function() n = n + 1 return false end
print((require("f")), (require("f")), n) -- expect: false	false	2
-- manual: 6.3
