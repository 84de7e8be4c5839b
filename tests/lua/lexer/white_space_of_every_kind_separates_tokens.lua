print(load("return\t1\v+\f2\r\n+\n3")()) -- expect: 6
