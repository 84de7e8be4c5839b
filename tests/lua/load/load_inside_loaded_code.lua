print(load("return load('return load(\"return 7\")()')()")()) -- expect: 7
