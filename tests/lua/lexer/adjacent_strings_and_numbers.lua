print(#"a"+#'b', "a"<"b"and"yes"or"no", 1 ..1, 0xA ..1, 1. ..2) -- expect: 2	yes	11	101	1.02
-- manual: 3.1
