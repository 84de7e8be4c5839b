package.preload.m = function(name) package.loaded[name] = "from loaded" end
print((require("m"))) -- expect: from loaded
