-- A captured variable lives in a cell, which the closures share.
local never_assigned = 1
local counter = 0
local function count()
  counter = counter + never_assigned
  return counter
end
local function nested()
  return function() return counter end
end
return count, nested
