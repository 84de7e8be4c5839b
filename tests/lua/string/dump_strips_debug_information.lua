local f = function(parameter) local x = parameter; error("e") end
local plain, stripped = load(string.dump(f)), load(string.dump(f, true))
print(#string.dump(f, true) < #string.dump(f), #string.dump(f, false) == #string.dump(f), #string.dump(f, nil) == #string.dump(f))
-- expect: true	true	true
print(debug.getlocal(plain, 1), debug.getlocal(stripped, 1), debug.getinfo(stripped, "S").source)
-- expect: parameter	nil	=?
-- manual: 6.4
