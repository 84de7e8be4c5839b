print(load("return select('#', ...), ...")(1, nil)) -- expect: 2	1	nil
