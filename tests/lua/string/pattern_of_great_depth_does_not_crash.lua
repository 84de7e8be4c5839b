local ok, result = pcall(string.match, ("a"):rep(300000), ("a?"):rep(300000))
print(ok or result == "pattern too complex") -- expect: true
-- manual: 6.4.1
