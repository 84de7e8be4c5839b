print(tonumber("9223372036854775807"), tonumber("9223372036854775808"))   -- expect: 9223372036854775807	9.2233720368548e+18
print(tonumber("-9223372036854775808"), tonumber("-9223372036854775809")) -- expect: -9223372036854775808	-9.2233720368548e+18
print(tonumber("0xffffffffffffffffff"), tonumber("1e400"))                -- expect: -1	inf
