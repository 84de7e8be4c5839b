local function f() return "f1", "f2", "f3" end
local function g() return "g1", "g2" end
local function v(...)
  local x, y, z, w = "x", nil, nil, "w"
  print(x, f()) print(x, (f())) print(f(), x)
  -- expect: x	f1	f2	f3
  -- expect: x	f1
  -- expect: f1	x
  x = ... print(x)                       -- expect: v1
  x, y = ... print(x, y)                 -- expect: v1	v2
  x, y, z = w, f() print(x, y, z)        -- expect: w	f1	f2
  x, y, z = f() print(x, y, z)           -- expect: f1	f2	f3
  x, y, z = f(), g() print(x, y, z)      -- expect: f1	g1	g2
  x, y, z = (f()) print(x, y, z)         -- expect: f1	nil	nil
  print(#{ f() }, #{ ... }, #{ f(), 5 }) -- expect: 3	2	2
  return x, ...
end
print(v("v1", "v2")) -- expect: f1	v1	v2
-- manual: 3.4.12
