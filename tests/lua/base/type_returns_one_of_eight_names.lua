print(type(nil), type(1), type(1.5), type("s"), type(true), type({}), type(print), type(function() end), type(coroutine.create(print)), type(io.stdout))
-- expect: nil	number	number	string	boolean	table	function	function	thread	userdata
print(type(type(nil)), pcall(type)) -- expect: string	false	bad argument #1 to 'type' (value expected)
-- manual: 6.1
