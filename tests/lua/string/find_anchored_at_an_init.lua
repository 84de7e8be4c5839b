print(("abab"):find("^ab", 1), ("abab"):find("^ab", 2), ("abab"):find("^ab", 3), ("abab"):find("^ab", -2))
-- expect: 1	nil	3	3	4
-- manual: 6.4
