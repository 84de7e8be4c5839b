print(package.searchpath("answer", "no/?.lua;modules/?.lua;./modules/?.lua")) -- expect: modules/answer.lua
print(package.searchpath("nested.inner", "./?.lua;./modules/?.lua"))          -- expect: ./modules/nested/inner.lua
print(package.searchpath("nested/inner", "modules/?.lua"))                    -- expect: modules/nested/inner.lua
print(pcall(package.searchpath, "x"))
-- expect: false	bad argument #2 to 'package.searchpath' (string expected, got no value)
-- manual: 6.3
