print(("%s %d %s"):format("a", 1, "b"), ("none"):format(), ("%%"):format(), ("%s"):format(1, 2, 3))
-- expect: a 1 b	none	%	1
-- manual: 6.4
