print(os.execute()) print(os.execute("true")) print(os.execute("exit 7")) print(os.execute("kill -15 $$")) print(os.execute("no-such-command-here 2>/dev/null")) print(pcall(os.execute, {})) print(select("#", os.execute()), select("#", os.execute("true")))
-- expect: true
-- expect: true	exit	0
-- expect: nil	exit	7
-- expect: nil	signal	15
-- expect: nil	exit	127
-- expect: false	bad argument #1 to 'os.execute' (string expected, got table)
-- expect: 1	3
-- manual: 6.9
