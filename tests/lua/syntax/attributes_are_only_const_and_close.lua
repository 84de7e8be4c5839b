print(load("local a <constant> = 1", "=s"))            -- expect: nil	s:1: unknown attribute 'constant'
print(load("local a <Const> = 1", "=s"))               -- expect: nil	s:1: unknown attribute 'Const'
print(load("local a <> = 1", "=s"))                    -- expect: nil	s:1: <name> expected near '>'
print(load("local a <const = 1", "=s"))                -- expect: nil	s:1: '>' expected near '='
print(load("local a <const, close> = 1", "=s"))        -- expect: nil	s:1: '>' expected near ','
print(load("local function f <const> () end", "=s"))   -- expect: nil	s:1: '(' expected near '<'
print(load("for a <const> = 1, 2 do end", "=s"))       -- expect: nil	s:1: '=' or 'in' expected near '<'
print(load("local a < const > = 1; return a", "=s")()) -- expect: 1
-- manual: 3.3.7
