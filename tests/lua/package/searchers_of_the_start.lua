for i, searcher in ipairs(package.searchers) do io.write(i, type(searcher), " ") end
print()
package.preload.p = print
print(package.searchers[1]("p") == print, select(2, package.searchers[1]("p")))
print(package.searchers[1]("missing"))
package.path = "modules/?.lua;./?.no"
local loader, data = package.searchers[2]("answer")
print(type(loader), data)
print(package.searchers[2]("missing"))
package.cpath = "./?.so;/x/?.so"
print(package.searchers[3]("a.b"))
print(package.searchers[4]("a.b"))
print(package.searchers[4]("nodot"))
-- expect: 1function 2function 3function 4function 
-- expect: true	:preload:
-- expect: no field package.preload['missing']
-- expect: function	modules/answer.lua
-- expect: no file 'modules/missing.lua'
-- expect: 	no file './missing.no'
-- expect: no file './a/b.so'
-- expect: 	no file '/x/a/b.so'
-- expect: no file './a.so'
-- expect: 	no file '/x/a.so'
-- expect:
-- manual: 6.3
