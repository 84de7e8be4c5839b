local n = 0
::top::
do
  do
    n = n + 1
    if n < 3 then goto top end
  end
end
print(n) -- expect: 3
-- manual: 3.3.4
