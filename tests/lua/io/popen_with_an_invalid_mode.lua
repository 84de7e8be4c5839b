print(pcall(io.popen, "true", "x")) -- expect: false	bad argument #2 to 'io.popen' (invalid mode)
