local function locals(n) return ("local a\n"):rep(n) end
print(load(locals(200)) ~= nil)           -- expect: true
print(select(2, load(locals(201), "=s"))) -- expect: s:202: too many local variables (limit is 200) in main function near <eof>
-- manual: 3.3.7
