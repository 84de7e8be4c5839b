local get
do
  local x <close> = setmetatable({ "value" }, { __close = function(t) t[1] = "closed" end })
  get = function() return x[1] end
end
print(get()) -- expect: closed
-- manual: 3.3.8
