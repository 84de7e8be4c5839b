print(#"", #"abc", #"a\0b", #"é")     -- expect: 0	3	3	2
print(#{}, #{ 1, 2, 3 }, #{ n = 1 })  -- expect: 0	3	0
-- manual: 3.4.7
