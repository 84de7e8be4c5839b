print(type(nil), type(true), type(1), type(1.5), type("")) -- expect: nil	boolean	number	number	string
print(type({}), type(print), type(coroutine.create(print)), type(io.stdout)) -- expect: table	function	thread	userdata
print(pcall(type)) -- expect: false	bad argument #1 to 'type' (value expected)
