print(("say 'hi'"):match("(['\"])(.-)%1")) -- expect: '	hi
print(("abab"):match("(ab)%1"), ("abba"):match("(a)(b)%2%1")) -- expect: ab	a	b
print(("abac"):match("(ab)%1"))            -- expect: nil
-- manual: 6.4.1
