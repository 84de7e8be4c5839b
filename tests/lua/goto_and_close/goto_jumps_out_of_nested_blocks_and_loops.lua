for i = 1, 3 do
  while true do
    repeat
      do
        if i == 2 then goto out end
        goto continue
      end
    until true
  end
  ::continue::
end
::out::
print("out") -- expect: out
-- manual: 3.3.4
