local code, i = string.dump(function() return "whole" end), 0
print(load(function() i = i + 1 return i <= #code and code:sub(i, i) or nil end)()) -- expect: whole
