local body = ("x = x + 1 "):rep(30000)
x = 0
print(load("for i = 1, 2 do " .. body .. " end return x")())                 -- expect: 60000
print(load("local c = ... if c then " .. body .. " else return 'else' end")(false)) -- expect: else
