local function iterator(state, control)
  io.write("(", state, ",", control, ") ")
  if control < 3 then return control + 1 end
end
for c in iterator, "s", 1 do end
print("end") -- expect: (s,1) (s,2) (s,3) end
-- manual: 3.3.5
