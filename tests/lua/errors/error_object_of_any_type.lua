local t = {}
for _, object in ipairs { t, true, print } do
  print(select(2, pcall(error, object)) == object)
end
print(pcall(error, nil)) -- expect: true
                         -- expect: true
                         -- expect: true
                         -- expect: false	nil
-- manual: 6.1
