local f
do
  local x <close> = setmetatable({ open = true }, { __close = function(t) t.open = false end })
  f = function() return x.open end
  print(f()) -- expect: true
end
print(f())   -- expect: false
