local function f(x)
  if x == 1 then return "if" end
  if x == 2 then return "if" else io.write("else ") end
  if x == 3 then return "if" elseif x == 4 then return "elseif" end
  if x == 5 then return "if" elseif x == 6 then return "elseif" elseif x == 7 then return "second elseif" else return "last else" end
end
for i = 1, 8 do io.write(f(i), "; ") end
print()
-- expect: if; if; else if; else elseif; else if; else elseif; else second elseif; else last else; 
-- manual: 3.3.4
