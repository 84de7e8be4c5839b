print(#{ 1, 2, 3, }, #{ 1; 2; 3; }, #{ 1, 2; 3 }, #{ x = 1, }, #{ }, #{ { }, { }; { } }) -- expect: 3	3	3	0	0	3
print(load("return {,}", "=s")) -- expect: nil	s:1: unexpected symbol near ','
print(load("return {1,,2}", "=s")) -- expect: nil	s:1: unexpected symbol near ','
print(load("return {1 2}", "=s")) -- expect: nil	s:1: '}' expected near '2'
print(load("return {;}", "=s")) -- expect: nil	s:1: unexpected symbol near ';'
-- manual: 3.4.9
