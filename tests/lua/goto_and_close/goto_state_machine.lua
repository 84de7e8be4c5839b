local s, i = "aab", 0
::a:: i = i + 1
do local c = s:sub(i, i)
  if c == "a" then io.write("A") goto a end
  if c == "b" then io.write("B") goto b end
end
::b:: print("!") -- expect: AAB!
-- manual: 3.3.4
