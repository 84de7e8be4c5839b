local getmetatable, print, require = getmetatable, print, require
local string = string
local _ENV = { string = "hidden" }
print(("abc"):upper(), require("string") == string) -- expect: ABC	true
-- manual: 2.2
