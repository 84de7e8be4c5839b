local value
do
  local x <close> = setmetatable({}, { __close = function(...) print(select("#", ...), (...) == value, (select(2, ...))) end })
  value = x
end
-- expect: 2	true	nil
-- manual: 3.3.8
