package.loaded["no.such.module"] = "set by hand"
print(require("no.such.module")) -- expect: set by hand
