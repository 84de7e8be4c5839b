package.preload.value = function() return "value" end
package.preload.nothing = function() end
package.preload.no = function() return false end
package.preload.sets = function(name) package.loaded[name] = "set by the module" end
package.preload.both = function(name) package.loaded[name] = "set" return "returned" end
for _, name in ipairs { "value", "nothing", "no", "sets", "both" } do print(name, (require(name)), package.loaded[name]) end
-- expect: value	value	value
-- expect: nothing	true	true
-- expect: no	false	false
-- expect: sets	set by the module	set by the module
-- expect: both	returned	returned
-- manual: 6.3
