for _, v in ipairs { false, 0, 0.0, "", "nil", {}, print } do
  if v == nil or not (v ~= nil) then print("equal", v) end
end
print(nil == nil) -- expect: true
-- manual: 2.1
