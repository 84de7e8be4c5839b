local source = ("local a "):rep(150) .. "do " .. ("local b "):rep(51) .. " end"
print(select(2, load(source, "=s"))) -- expect: s:1: too many local variables (limit is 200) in main function near 'end'
source = ("do " .. ("local b "):rep(150) .. " end "):rep(3)
print(load(source) ~= nil)           -- expect: true
-- manual: 3.3.7
