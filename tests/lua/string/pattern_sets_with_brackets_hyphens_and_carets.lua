local s = "a]b[c-d^e"
print((s:gsub("[]]", "#")), (s:gsub("[^]]", "#")), (s:gsub("[%]]", "#")), (s:gsub("[[]", "#")), (s:gsub("[]-]", "#")), (s:gsub("[-a]", "#")), (s:gsub("[a-]", "#")), (s:gsub("[%-]", "#")), (s:gsub("[b^]", "#")), (s:gsub("[%^]", "#")), (s:gsub("[][-]", "#")))
-- expect: a#b[c-d^e	#]#######	a#b[c-d^e	a]b#c-d^e	a#b[c#d^e	#]b[c#d^e	#]b[c#d^e	a]b[c#d^e	a]#[c-d#e	a]b[c-d#e	a#b#c#d^e
-- manual: 6.4.1
