print(os.difftime(10, 4), os.difftime(4, 10)) -- expect: 6.0	-6.0
print(pcall(os.difftime, 1)) -- expect: false	bad argument #2 to 'os.difftime' (number expected, got no value)
