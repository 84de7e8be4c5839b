print(pcall(error)) -- expect: false	nil
