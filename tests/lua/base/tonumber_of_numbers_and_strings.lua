print(tonumber(5), tonumber(5.5), tonumber("10"), tonumber("  0x1F  "), tonumber("1e2")) -- expect: 5	5.5	10	31	100.0
print(tonumber("1."), tonumber(".5"), tonumber("0x.8p1"), tonumber("-7"), tonumber("+7")) -- expect: 1.0	0.5	1.0	-7	7
