for _, s in ipairs {
  "c = 1", "a, c = 1, 2", "c, a = 1, 2", "function c() end", "for i = 1, 2 do c = i end", "local function f() c = 1 end",
  "return function() return function() c = 1 end end", "do c = 1 end", "c, c = 1, 2",
} do
  local _, message = load("local c <const> = 0; " .. s, "=s")
  if message ~= "s:1: attempt to assign to const variable 'c'" then print(s, message) end
end
print("all refused") -- expect: all refused
-- manual: 3.3.7
