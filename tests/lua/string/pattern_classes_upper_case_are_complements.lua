print(("a1 b2"):gsub("%A", "#"))   -- expect: a##b#	3
print(("a1 b2"):gsub("%D", "#"))   -- expect: #1##2	3
print(("a1\tb"):gsub("%S", "#"))   -- expect: ##	#	3
print(("aB1_"):gsub("%W", "#"))    -- expect: aB1#	1
-- manual: 6.4.1
