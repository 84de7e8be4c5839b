package.preload.counter = function() count = (count or 0) + 1 return count end
print((require("counter"))) -- expect: 1
package.loaded.counter = nil
print((require("counter"))) -- expect: 2
