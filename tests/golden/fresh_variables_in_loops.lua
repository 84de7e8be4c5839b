-- Every iteration has a cell of its own.
local functions = {}
for i = 1, 3 do
  local copy = i
  functions[i] = function() copy = copy + i return copy end
end
return functions
