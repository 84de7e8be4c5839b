local n = 0
return {
  up = function() n = n + 1 end,
  get = function() return n end,
}
