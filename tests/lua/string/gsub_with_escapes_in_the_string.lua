print(("hello world"):gsub("(%w+) (%w+)", "%2 %1"))  -- expect: world hello	1
print(("abc"):gsub("%w", "%0%0"))                    -- expect: aabbcc	3
print(("abc"):gsub("%w", "%1"))                      -- expect: abc	3
print(("10"):gsub("%d+", "%%%0"))                    -- expect: %10	1
print(("x"):gsub("()", "%1"))                        -- expect: 1x2	2
