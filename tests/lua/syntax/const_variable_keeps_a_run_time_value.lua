local function make(v)
  local kept <const> = v
  return function() return kept end
end
print(make(1)(), make("two")()) -- expect: 1	two
-- manual: 3.3.7
