print(pcall(os.date, "!%Y", 1 << 60)) -- expect: false	date result cannot be represented in this installation
