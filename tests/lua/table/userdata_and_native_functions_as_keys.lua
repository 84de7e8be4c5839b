local t = { [io.stdout] = "out", [io.stderr] = "err", [print] = "print", [type] = "type" }
print(t[io.stdout], t[io.stderr], t[print], t[type], t[io.stdin], t[next]) -- expect: out	err	print	type	nil	nil
-- manual: 2.1
