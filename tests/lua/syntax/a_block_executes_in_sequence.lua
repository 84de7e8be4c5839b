local log = ""
do log = log .. "1" log = log .. "2"; log = log .. "3" end
log = log .. "4"
print(log) -- expect: 1234
-- manual: 3.3.1
