print(("a1_-]"):gsub("[%w_]", "#"))   -- expect: ###-]	3
print(("a1_-]"):gsub("[%]%-]", "#"))  -- expect: a1_##	2
print(("\1\5\9"):gsub("[\1-\5]", "#") == "##\t") -- expect: true
print(("caf\xe9"):gsub("[\x80-\xff]", "#"))      -- expect: caf#	1
-- manual: 6.4.1
