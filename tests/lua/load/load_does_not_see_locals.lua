local hidden = 1
print(load("return hidden")()) -- expect: nil
