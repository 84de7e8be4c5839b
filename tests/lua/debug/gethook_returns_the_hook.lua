local function hook() end
debug.sethook(hook, "crl", 5)
local f, mask, count = debug.gethook()
debug.sethook()
print(f == hook, mask, count) -- expect: true	crl	5
print(debug.gethook())        -- expect: nil
