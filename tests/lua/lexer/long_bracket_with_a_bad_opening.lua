print(select(2, load("x = [=abc]=]", "=src"))) -- expect: src:1: invalid long string delimiter near '[='
print(select(2, load("x = [==", "=src")))      -- expect: src:1: invalid long string delimiter near '[=='
