print(pcall(load "return {[nil] = 1}")) -- expect: false	[string "return {[nil] = 1}"]:1: table index is nil
print(pcall(load "return {[0/0] = 1}")) -- expect: false	[string "return {[0/0] = 1}"]:1: table index is NaN
print(pcall(load "local k return {[k] = nil}"))
-- expect: false	[string "local k return {[k] = nil}"]:1: table index is nil
-- manual: 2.1
