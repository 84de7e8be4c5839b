print(select(2, load("#!/bin/lua\nreturn 1", "=s"))) -- expect: s:1: unexpected symbol near '#'
