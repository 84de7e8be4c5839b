print(io.popen("exit 5"):close())     -- expect: nil	exit	5
print(io.popen("kill -15 $$"):close()) -- expect: nil	signal	15
