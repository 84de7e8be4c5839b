_G = nil
x = 1
print(x, _ENV.x, load("return x")(), type(string.len)) -- expect: 1	1	1	function
-- manual: 2.2 6.1
