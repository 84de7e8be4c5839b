print(os.date("!%Y-%m-%d", -86400)) -- expect: 1969-12-31
