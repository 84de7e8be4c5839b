local a = { b = {} }
function a.b.f(x) return x * 2 end
function a.b:g(x) return self == a.b, x end
print(a.b.f(4), a.b:g(5)) -- expect: 8	true	5
