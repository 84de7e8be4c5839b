print(("THE (quick) fox"):find("%f[%a]%a+%f[%A]"))   -- expect: 1	3
print(("THE (quick) fox"):gsub("%f[%a]%a+", "#"))    -- expect: # (#) #	3
print(("foo.bar"):gsub("%f[%w]", "^"))               -- expect: ^foo.^bar	2
print(("abc"):find("%f[%z]"), ("abc"):match("%f[%a]%a+%f[%z]")) -- expect: 4	abc
-- manual: 6.4.1
