print(("colour color"):gsub("colou?r", "#")) print(("aa"):match("a?a?a?"), ("-5"):match("^-?%d+$"), ("5"):match("^-?%d+$"), ("x"):match("x?x"), ("ab"):match("a?b?c?$"))
-- expect: # #	2
-- expect: aa	-5	5	x	ab
-- manual: 6.4.1
