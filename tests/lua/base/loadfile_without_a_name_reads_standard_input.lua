local f = loadfile()
print(f("argument")) -- expect: loaded	argument
-- input: return "loaded", ...
-- manual: 6.1
