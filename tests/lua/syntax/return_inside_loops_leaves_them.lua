local function f()
  for i = 1, 10 do
    for k in pairs { "x" } do
      while true do if i == 3 then return i, k end break end
    end
  end
end
print(f()) -- expect: 3	1
-- manual: 3.3.4
