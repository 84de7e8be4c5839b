print(#(("a\0b\0"):gsub("%z", "")), #(("a\0b"):gsub("\0", "xyz")), (("a\0b"):gsub("[%z]", "0")), #(("abc"):gsub("b", "\0\0")), (("a\0b"):gsub(".", { ["\0"] = "zero" })))
-- expect: 2	5	a0b	4	azerob
-- manual: 6.4
