print(("abc123"):gsub("[^%d]", "#"))  -- expect: ###123	3
print(("a^b"):gsub("[b^]", "#"))      -- expect: a##	2
print(("a]b"):gsub("[^]]", "#"))      -- expect: #]#	2
-- manual: 6.4.1
