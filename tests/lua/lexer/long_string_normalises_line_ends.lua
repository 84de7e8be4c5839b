local f = load("return [[\r\na\r\nb\n\rc\rd\ne]]")
print((f():gsub("\n", "|"))) -- expect: a|b|c|d|e
print(f():find("\r"))        -- expect: nil
