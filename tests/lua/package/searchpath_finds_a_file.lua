print(package.searchpath("nested.inner", "x/?.lua;modules/?.lua")) -- expect: modules/nested/inner.lua
