print(("abc"):gsub("b*", "-")) print(("bbb"):gsub("b*", "-")) print(("abc"):gsub("()", "%1")) print(("a,b,,c"):gsub("[^,]*", "<%0>")) print(("  x  "):gsub("%s*", "_"))
-- expect: -a-c-	3
-- expect: -	1
-- expect: 1a2b3c4	4
-- expect: <a>,<b>,<>,<c>	4
-- expect: _x_	2
-- manual: 6.4
