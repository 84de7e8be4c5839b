local f = io.popen(arg[-1] .. [[ -e "print(1) error('x', 0) print(2)" 2>&1]])
print(f:read("a"):match("^1\n[^\n]*x\n") ~= nil)
print(f:close())
-- expect: true
-- expect: nil	exit	1
-- command: FILE
-- manual: 2.3 7
