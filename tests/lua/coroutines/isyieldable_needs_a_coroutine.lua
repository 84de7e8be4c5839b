-- An argument that is no coroutine is an error, not the running one.
print(pcall(coroutine.isyieldable, 1)) -- expect: false	bad argument #1 to 'coroutine.isyieldable' (thread expected, got number)
