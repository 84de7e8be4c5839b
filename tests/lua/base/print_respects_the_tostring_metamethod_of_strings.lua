-- print took a short cut for strings.
getmetatable("").__tostring = function(s) return "<" .. s .. ">" end
print("x", tostring("y"), 1)    -- expect: <x>	<<y>>	1
print(string.format("%s", "z")) -- expect: <<z>>
-- manual: 6.1
