print(1e309)   -- expect: inf
print(0x1p1024) -- expect: inf
print(-1e309)  -- expect: -inf
