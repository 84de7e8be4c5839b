print(load(("do "):rep(150) .. "x = 7 " .. ("end "):rep(150)) ~= nil)              -- expect: true
print(load("return " .. ("{"):rep(150) .. ("}"):rep(150)) ~= nil)                  -- expect: true
