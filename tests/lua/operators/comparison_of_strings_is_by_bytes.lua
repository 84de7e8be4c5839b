print("a" < "b", "a" < "B", "Z" < "a", "" < "a")   -- expect: true	false	true	true
print("abc" < "abd", "ab" < "abc", "b" > "abc")    -- expect: true	true	true
print("a" <= "a", "a" >= "b", "10" < "9")          -- expect: true	false	true
-- manual: 3.4.4
