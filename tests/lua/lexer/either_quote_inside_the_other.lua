print("it's")      -- expect: it's
print('say "hi"')  -- expect: say "hi"
print('it\'s', "\"") -- expect: it's	"
