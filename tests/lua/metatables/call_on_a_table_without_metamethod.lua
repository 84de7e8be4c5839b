local t = setmetatable({}, {})
t() -- expect error: call_on_a_table_without_metamethod.lua:2: attempt to call a table value (local 't')
