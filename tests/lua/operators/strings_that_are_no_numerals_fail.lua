for _, s in ipairs { "", " ", "x", "1x", "1 2", "0x", "1e", "--1", "1,5", "nan", "inf", "1\0", "0x1.p", "１" } do
  if pcall(function() return s + 1 end) then print("converted", s) end
end
print("none") -- expect: none
-- manual: 3.4.3
