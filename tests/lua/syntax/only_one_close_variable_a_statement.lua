print(select(2, load("local a <close>, b <close> = nil", "=s"))) -- expect: s:1: multiple to-be-closed variables in local list
-- manual: 3.3.8
