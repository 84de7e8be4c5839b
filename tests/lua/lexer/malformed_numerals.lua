for _, n in ipairs { "0x", "0xg", "1e", "1e+", "1e-x", "0x1p", "0x1p+", "1..2", "1.2.3", "0x1.2.3", "1a", "3x", "08h", "1e1e1", "0xep1p1", "1_0", "0x.", "0x.p1", ".e1", "1p1", "0b1", "1f", "1L" } do
  if load("return " .. n) then print(n .. " was accepted") end
end
print(load("return 1 .. 2")(), load("return 1e1", "=s")()) -- expect: 12	10.0
-- manual: 3.1
