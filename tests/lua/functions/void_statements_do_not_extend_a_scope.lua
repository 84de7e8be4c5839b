do
  goto finish
  local x = 1
  ::finish::;;
end
print(load("do goto finish; local x = 1; ::finish:: x = 2 end", "=s"))
-- expect: nil	s:1: <goto finish> at line 1 jumps into the scope of local 'x'
print("ok") -- expect: ok
-- manual: 3.5 3.3.4
