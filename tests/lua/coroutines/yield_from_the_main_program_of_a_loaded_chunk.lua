local co = coroutine.wrap(load("local a = ... ; coroutine.yield(a) ; return 'end'"))
print(co("argument"), co())      -- expect: argument	end
print(pcall(coroutine.yield, 1)) -- expect: false	attempt to yield from outside a coroutine
-- manual: 6.2
