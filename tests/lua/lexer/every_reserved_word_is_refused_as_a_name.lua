for word in ([[and break do else elseif end false for function goto if in local nil not or repeat return then true
               until while]]):gmatch("%a+") do
  for _, source in ipairs { "local W = 1", "t.W = 1", "x = { W = 1 }", "function W() end", "goto W", "::W::", "f:W()", "for W = 1, 2 do end" } do
    if load((source:gsub("W", word))) then print(source, word) end
  end
end
print("none was accepted") -- expect: none was accepted
-- manual: 3.1
