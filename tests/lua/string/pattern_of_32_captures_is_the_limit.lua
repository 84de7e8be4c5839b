print(select("#", ("x"):rep(32):match(("(x)"):rep(32))))   -- expect: 32
print(pcall(string.match, ("x"):rep(33), ("(x)"):rep(33))) -- expect: false	too many captures
-- manual: 6.4.1
