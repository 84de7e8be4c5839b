print(("hello"):gsub("l", "L"))       -- expect: heLLo	2
print(("hello"):gsub("l", "L", 1))    -- expect: heLlo	1
print(("hello"):gsub("l", "L", 0))    -- expect: hello	0
print(("hello"):gsub("x", "L"))       -- expect: hello	0
print(("abc"):gsub("", "-"))          -- expect: -a-b-c-	4
print(("abc"):gsub("b*", "-"))        -- expect: -a-c-	3
