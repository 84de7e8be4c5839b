local name = os.tmpname()
for _, mode in ipairs { "", "rw", "x", "r+w", "+r", "br", "rb+", "r++", "R", "r+b " } do print(mode, pcall(io.open, name, mode)) end
-- expect: 	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: rw	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: x	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: r+w	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: +r	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: br	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: rb+	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: r++	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: R	false	bad argument #2 to 'io.open' (invalid mode)
-- expect: r+b 	false	bad argument #2 to 'io.open' (invalid mode)
print(io.type(io.open(name, "w+b")), io.type(io.open(name, "a+"))) print(pcall(io.open)) print(pcall(io.open, {})) print(pcall(io.open, "f", {}))
-- expect: file	file
-- expect: false	bad argument #1 to 'io.open' (string expected, got no value)
-- expect: false	bad argument #1 to 'io.open' (string expected, got table)
-- expect: false	bad argument #2 to 'io.open' (string expected, got table)
os.remove(name)
-- manual: 6.8
