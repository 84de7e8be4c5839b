for _, v in ipairs { 1, "s", true, {}, print, setmetatable({}, {}) } do
  print(pcall(function() local x <close> = v end))
end
-- expect: false	close_values_must_be_closable_or_false.lua:2: variable 'x' got a non-closable value
-- expect: false	close_values_must_be_closable_or_false.lua:2: variable 'x' got a non-closable value
-- expect: false	close_values_must_be_closable_or_false.lua:2: variable 'x' got a non-closable value
-- expect: false	close_values_must_be_closable_or_false.lua:2: variable 'x' got a non-closable value
-- expect: false	close_values_must_be_closable_or_false.lua:2: variable 'x' got a non-closable value
-- expect: false	close_values_must_be_closable_or_false.lua:2: variable 'x' got a non-closable value
print(pcall(function() local a <close> = nil local b <close> = false return "fine" end)) -- expect: true	fine
print(pcall(load("local named <close> = 5", "=s"))) -- expect: false	s:1: variable 'named' got a non-closable value
-- manual: 3.3.8
