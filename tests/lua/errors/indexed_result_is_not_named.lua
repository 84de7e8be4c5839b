local function f() end
print(f().x) -- expect error: indexed_result_is_not_named.lua:2: attempt to index a nil value
