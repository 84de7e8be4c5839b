local log, n = {}, 0
goto two
::one:: log[#log + 1] = "one" goto three
::two:: log[#log + 1] = "two" goto one
::three:: n = n + 1
if n < 2 then goto two end
print(table.concat(log, " ")) -- expect: two one two one
-- manual: 3.3.4
