print(select(2, load([[return "a\qb"]]))) -- expect: [string "return "a\qb""]:1: invalid escape sequence near '"a\q'
