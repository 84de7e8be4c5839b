print(load("do goto\nnowhere\nend", "=c")) -- expect: nil	c:3: no visible label 'nowhere' for <goto> at line 2
