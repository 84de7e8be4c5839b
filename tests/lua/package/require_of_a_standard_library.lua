print(require("string") == string, require("_G") == _G) -- expect: true	true
