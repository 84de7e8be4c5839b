print(io.type(io.stdin), io.type(io.stdout), io.type(io.stderr)) -- expect: file	file	file
print(io.output() == io.stdout, io.input() == io.stdin)          -- expect: true	true
