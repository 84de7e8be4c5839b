print([[a\nb\]])     -- expect: a\nb\
print([[\x41 "'']]) -- expect: \x41 "''
