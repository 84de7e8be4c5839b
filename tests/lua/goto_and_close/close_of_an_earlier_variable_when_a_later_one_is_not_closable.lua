print(pcall(function()
  local a <close> = setmetatable({}, { __close = function(_, e) print("a", e) end })
  local b <close> = {}
end))
-- expect: a	...an_earlier_variable_when_a_later_one_is_not_closable.lua:3: variable 'b' got a non-closable value
-- expect: false	...an_earlier_variable_when_a_later_one_is_not_closable.lua:3: variable 'b' got a non-closable value
-- manual: 3.3.8
