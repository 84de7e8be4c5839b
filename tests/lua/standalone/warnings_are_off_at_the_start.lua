warn("not shown")
print("ok") -- expect: ok
