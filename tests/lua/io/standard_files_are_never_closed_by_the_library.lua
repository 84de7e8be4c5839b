do local out <close> = io.stdout end
print(io.type(io.stdout)) -- expect: file
getmetatable(io.stderr).__gc(io.stderr)
print(io.type(io.stderr)) -- expect: file
-- manual: 6.8
