print(pcall(table.concat, { 1, {}, 3 }))        -- expect: false	invalid value (table) at index 2 in table for 'concat'
print(pcall(table.concat, { 1, 2 }, ",", 1, 3)) -- expect: false	invalid value (nil) at index 3 in table for 'concat'
print(pcall(table.concat, { true }))            -- expect: false	invalid value (boolean) at index 1 in table for 'concat'
