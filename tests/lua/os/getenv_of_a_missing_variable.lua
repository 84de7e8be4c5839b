print(os.getenv("SURELY_NOT_DEFINED_ANYWHERE"), type(os.getenv("PATH"))) -- expect: nil	string
print(pcall(os.getenv)) -- expect: false	bad argument #1 to 'os.getenv' (string expected, got no value)
