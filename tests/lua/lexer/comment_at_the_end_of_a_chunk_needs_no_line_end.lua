print(load("return 1 -- tail")())  -- expect: 1
print(load("--")())                -- expect:
print(load("--[[]]return 2")())    -- expect: 2
