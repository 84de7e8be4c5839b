print(select(2, load("return 1 print(2)", "=s"))) -- expect: s:1: <eof> expected near 'print'
print(load("do return 1; end print(2)")())        -- expect: 1
-- manual: 3.3.4
