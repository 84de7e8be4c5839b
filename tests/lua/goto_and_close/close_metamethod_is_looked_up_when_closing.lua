local mt = { __close = function() print("first") end }
do
  local x <close> = setmetatable({}, mt)
  mt.__close = function() print("second") end -- expect: second
end
-- manual: 3.3.8
