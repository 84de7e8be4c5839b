local name = os.tmpname()
print(os.remove(name)) print((os.remove(name))) print(select(3, os.remove(name)))
-- expect: true
-- expect: nil
-- expect: 2
os.execute("mkdir " .. name) print(os.remove(name)) -- expect: true
os.execute("mkdir -p " .. name .. "/inner") local ok, message, code = os.remove(name) print(ok, type(message), math.type(code)) os.execute("rm -r " .. name)
-- expect: nil	string	integer
print(pcall(os.remove)) print(pcall(os.remove, {}))
-- expect: false	bad argument #1 to 'os.remove' (string expected, got no value)
-- expect: false	bad argument #1 to 'os.remove' (string expected, got table)
-- manual: 6.9
