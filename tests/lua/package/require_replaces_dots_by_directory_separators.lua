package.path = "modules/?.lua"
print(require("nested.inner")) -- expect: nested.inner	modules/nested/inner.lua
