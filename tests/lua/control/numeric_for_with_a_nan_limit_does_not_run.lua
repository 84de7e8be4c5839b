for i = 1, 0 / 0 do print("integer") end
print("none") -- expect: none
-- manual: 3.3.5
