print(({ ["end"] = 1 })["end"])                 -- expect: 1
print(select(2, load("return t.end", "=s")))    -- expect: s:1: <name> expected near 'end'
print(select(2, load("return { end = 1 }", "=s"))) -- expect: s:1: unexpected symbol near 'end'
