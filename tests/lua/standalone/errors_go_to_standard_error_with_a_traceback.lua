local p = io.popen(arg[-1] .. " -e \"local function f() error('oops') end f()\" 2>&1 >/dev/null")
print((p:read("a"):gsub("^[^:]*: ", "")))
print(p:close())
-- command: FILE
-- expect: (command line):1: oops
-- expect: stack traceback:
-- expect: 	[C]: in function 'error'
-- expect: 	(command line):1: in local 'f'
-- expect: 	(command line):1: in main chunk
-- expect: 	[C]: in ?
-- expect:
-- expect: nil	exit	1
