-- package.loaded["a module"] may be a function itself: a traceback calls it by the module's name, as it
-- calls print "print" (found in busted, whose runner is such a module).
local function work() return (debug.traceback("")) end
local function module() return (work()) end
package.loaded["a.module"] = module
for line in module():gmatch("[^\n]*module'") do print(line:match("in .*")) end -- expect: in function 'a.module'
