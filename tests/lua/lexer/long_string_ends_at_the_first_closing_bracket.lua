print([[a]].."b", [=[a]]b]=], [==[]=]]==], [[]] == "") -- expect: ab	a]]b	]=]	true
print([[a]=]b]], #[=[]]]=])                            -- expect: a]=]b	2
-- manual: 3.1
