package.path = nil
print(select(2, pcall(require, "x"))) -- expect: 'package.path' must be a string
