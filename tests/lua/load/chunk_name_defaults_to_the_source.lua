local info = load("return debug.getinfo(1, 'S')")()
print(info.source == "return debug.getinfo(1, 'S')", info.what) -- expect: true	main
