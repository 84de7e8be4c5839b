local name = os.tmpname()
print(io.output() == io.stdout, io.input() == io.stdin, io.output(io.stdout) == io.stdout, io.input(io.stdin) == io.stdin)
-- expect: true	true	true	true
print(io.type(io.output(name)), io.output() ~= io.stdout) io.write("x") io.output():close() io.output(io.stdout)
-- expect: file	true
print(io.type(io.input(name)), io.read("a")) io.input():close() io.input(io.stdin) -- expect: file	x
print(pcall(io.input, "/no/such/file")) print(pcall(io.output, "/no/such/dir/file")) print(pcall(io.input, {})) print(pcall(io.output, 5 == 5))
-- expect: false	cannot open file '/no/such/file' (No such file or directory)
-- expect: false	cannot open file '/no/such/dir/file' (No such file or directory)
-- expect: false	bad argument #1 to 'io.input' (FILE* expected, got table)
-- expect: false	bad argument #1 to 'io.output' (FILE* expected, got boolean)
os.remove(name)
-- manual: 6.8
