-- %c and %s also match what would not be visible here: the tab and \1 are shown as T and C
local function mark(class) return (("aZ5 \t,\1"):gsub("%" .. class, "#"):gsub("\t", "T"):gsub("\1", "C")) end
print(mark("a"), mark("l"), mark("u")) -- expect: ##5 T,C	#Z5 T,C	a#5 T,C
print(mark("d"), mark("x"), mark("w")) -- expect: aZ# T,C	#Z# T,C	### T,C
print(mark("s"), mark("c"))            -- expect: aZ5##,C	aZ5 #,#
print(mark("p"), mark("g"))            -- expect: aZ5 T#C	### T#C
-- manual: 6.4.1
