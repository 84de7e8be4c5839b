local long = ("x"):rep(1000)
print("abc" == "ab" .. "c", long == ("x"):rep(500) .. ("x"):rep(500), long == ("x"):rep(999) .. "y", "a\0b" == "a\0c", "" == "")
-- expect: true	true	false	false	true
-- manual: 3.4.4
