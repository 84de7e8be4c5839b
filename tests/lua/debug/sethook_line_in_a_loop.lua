local count = 0
debug.sethook(function(_, line) if line == 4 then count = count + 1 end end, "l")
for i = 1, 5 do
  local y = i
end
debug.sethook()
print(count) -- expect: 5
