local default = package.path:match("^start/%?;(.+);end/%?$")
print(default ~= nil and default:find("?.lua", 1, true) ~= nil)
-- environment: LUA_PATH=start/?;;end/?
-- expect: true
-- command: FILE
-- manual: 6.3
