for _, time in ipairs { 0, 1, -1, 86399, 86400, 951782399, 951868800, 2 ^ 31, 4102444800, -2208988800, 253402300799, 1e10 } do io.write(os.date("!%Y-%m-%d %H:%M:%S", time), "; ") end
print()
print(pcall(os.date, "!%Y", 1 << 62)) print(pcall(os.date, "!%Y", 1.5)) print(pcall(os.date, "!%Y", "x")) print(pcall(os.date, {})) print(os.date("!%H", "3600"), os.date("!%H", 7200.0))
-- expect: 1970-01-01 00:00:00; 1970-01-01 00:00:01; 1969-12-31 23:59:59; 1970-01-01 23:59:59; 1970-01-02 00:00:00; 2000-02-28 23:59:59; 2000-03-01 00:00:00; 2038-01-19 03:14:08; 2100-01-01 00:00:00; 1900-01-01 00:00:00; 9999-12-31 23:59:59; 2286-11-20 17:46:40; 
-- expect: false	date result cannot be represented in this installation
-- expect: false	bad argument #2 to 'os.date' (number has no integer representation)
-- expect: false	bad argument #2 to 'os.date' (number expected, got string)
-- expect: false	bad argument #1 to 'os.date' (string expected, got table)
-- expect: 01	02
-- manual: 6.9
