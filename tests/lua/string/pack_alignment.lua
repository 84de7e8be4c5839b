print(#("!4 b i"):pack(1, 2), #("b i"):pack(1, 2), #("!bXd"):pack(1))  -- expect: 8	5	8
print(("!8 b d j h"):packsize(), ("!i16 i8"):packsize())  -- expect: 26	24
-- manual: 6.4.2
