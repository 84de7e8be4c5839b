for _, v in ipairs { 0, "", "false", 0.0, {}, print } do
  io.write(v and "T" or "F")
end
print(not nil, not false) -- expect: TTTTTTtrue	true
-- manual: 3.3.4
