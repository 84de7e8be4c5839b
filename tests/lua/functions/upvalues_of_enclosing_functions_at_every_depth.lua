local function a(x)
  return function(y)
    return function(z)
      return function() x, y, z = x + 1, y + 1, z + 1 return x, y, z end
    end
  end
end
local f = a(1)(10)(100)
f()
print(f()) -- expect: 3	12	102
-- manual: 3.5
