local _ENV = { print = print }
goto name
::name::
local t = { name = 1 }
print(t.name, name) -- expect: 1	nil
-- manual: 2.2
