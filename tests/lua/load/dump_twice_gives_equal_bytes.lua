local function f(a) return a and { a, "x" } end
print(string.dump(f) == string.dump(f))             -- expect: true
print(string.dump(load(string.dump(f))) == string.dump(f)) -- expect: true
-- manual: 6.4
