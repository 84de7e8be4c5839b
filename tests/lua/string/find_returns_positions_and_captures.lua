print(("hello world"):find("o w")) print(("hello"):find("l+")) print(("hello"):find("(l)(l)")) print(("hello"):find("()ll()")) print(("hello"):find("xyz"))
-- expect: 5	7
-- expect: 3	4
-- expect: 3	4	l	l
-- expect: 3	4	3	5
-- expect: nil
print(("hello"):find("")) print(("hello"):find("", 6)) print(("hello"):find("", 7)) print((""):find("")) print(("hello"):find("o$")) print(("hello"):find("^h"))
-- expect: 1	0
-- expect: 6	5
-- expect: nil
-- expect: 1	0
-- expect: 5	5
-- expect: 1	1
-- manual: 6.4
