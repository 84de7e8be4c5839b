print(select(2, pcall(load("error('e')", "=name"))))        -- expect: name:1: e
print(select(2, pcall(load("error('e')", "@file.lua"))))    -- expect: file.lua:1: e
print(select(2, pcall(load("error('e')"))))                 -- expect: [string "error('e')"]:1: e
print(select(2, pcall(load("\n\nerror('e')", "two\nlines")))) -- expect: [string "two..."]:3: e
-- manual: 6.1
