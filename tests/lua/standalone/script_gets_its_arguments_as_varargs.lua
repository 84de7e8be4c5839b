print(select("#", ...), ...) -- expect: 4	a b		-v	--
-- command: FILE "a b" "" -v --
