local nan = 0 / 0
print(nan == nan, nan < nan, nan <= nan, nan > 1, nan >= 1)  -- expect: false	false	false	false	false
print(1 < nan, 1 <= nan, math.maxinteger > nan, nan ~= nan)  -- expect: false	false	false	true
-- manual: 3.4.4
