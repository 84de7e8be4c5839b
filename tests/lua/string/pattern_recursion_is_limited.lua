print(pcall(string.match, ("a"):rep(300), ("a?"):rep(300) .. "b")) print((pcall(string.match, ("x"):rep(1000), ("(.)"):rep(10) .. ".-y")))
-- expect: false	pattern too complex
-- expect: true
-- manual: 6.4.1
