print(select(2, load("\ngoto nowhere\n", "=s"))) -- expect: s:3: no visible label 'nowhere' for <goto> at line 2
-- manual: 3.3.4
