local function sign(x)
  if x < 0 then return "negative" elseif x == 0 then return "zero" else return "positive" end
end
print(sign(-1), sign(0), sign(1)) -- expect: negative	zero	positive
-- manual: 3.3.4
