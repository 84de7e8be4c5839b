local mt = getmetatable(io.stdout)
mt.__eq = function(a, b) return "equal" end
print(io.stdout == io.stderr, io.stdout ~= io.stderr, io.stdout == io.stdout, rawequal(io.stdout, io.stderr))
-- expect: true	false	true	false
mt.__eq = nil
print(io.stdout == io.stderr) -- expect: false
-- manual: 2.4
