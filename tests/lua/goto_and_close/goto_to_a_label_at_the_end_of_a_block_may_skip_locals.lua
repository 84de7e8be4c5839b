do
  goto done
  local x = 1
  ::done:: ;
end
print("ok") -- expect: ok
-- manual: 3.3.4
