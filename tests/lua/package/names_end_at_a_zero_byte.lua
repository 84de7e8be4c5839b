-- But a loader gets the name as it was given.
package.preload.a = function(name) return #name end
print(require("a\0b")) -- expect: 3	:preload:
print(package.loaded.a) -- expect: 3
print(package.searchpath("x\0y", "./?.no\0;z")) -- expect: nil	no file './x.no'
