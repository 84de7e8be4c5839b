local default = package.path:match("^start/%?;(.+);end/%?$")
print(default ~= nil and default:find("?.lua", 1, true) ~= nil)
-- environment: LUA_PATH=start/?;;end/?
-- expect: true
-- manual: 6.3
