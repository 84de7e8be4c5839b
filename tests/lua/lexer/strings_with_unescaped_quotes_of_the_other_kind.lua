print("'", '"', "it's", 'a "b" c', "\"", '\'', [["']]) -- expect: '	"	it's	a "b" c	"	'	"'
-- manual: 3.1
