print(("k=v"):gsub("(%w)=(%w)", { k = "K", ["k=v"] = "whole" })) print(("k=v"):gsub("%w=%w", { k = "K", ["k=v"] = "whole" })) print(("ab"):gsub("()", { "one", "two", "three" }))
-- expect: K	1
-- expect: whole	1
-- expect: oneatwobthree	3
print(("abc"):gsub("(b)(c)", function(a, b) return b .. a end)) print(("abc"):gsub("bc", function(...) return select("#", ...) .. ... end))
-- expect: acb	1
-- expect: a1bc	1
-- manual: 6.4
