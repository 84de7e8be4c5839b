package.loaded.mine = { "kept" }
collectgarbage()
print(require("mine")[1]) -- expect: kept
