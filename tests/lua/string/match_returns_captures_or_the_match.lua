print(("hello world"):match("%a+"), ("hello world"):match("(%a+) (%a+)")) print(("key = value"):match("^(%w+)%s*=%s*(%w+)$")) print(("abc"):match("()"), ("abc"):match("b()"), ("abc"):match("x"), ("abc"):match(""))
-- expect: hello	hello	world
-- expect: key	value
-- expect: 1	3	nil	
print(("2024-01-31"):match("(%d+)-(%d+)-(%d+)")) print(("[[x]]"):match("%[%[(.-)%]%]"))
-- expect: 2024	01	31
-- expect: x
-- manual: 6.4
