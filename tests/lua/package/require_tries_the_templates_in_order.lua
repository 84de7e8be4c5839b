package.path = "nowhere/?.lua;modules/?.lua;./modules/?/init.lua"
print((require("nested.inner"))) -- expect: nested.inner
print((require("folder")))       -- expect: folder/init
