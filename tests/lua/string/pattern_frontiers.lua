print(("THE (quick) fox"):find("%f[%a]%a+%f[%A]")) print(("THE (quick) fox"):gsub("%f[%a]%a+%f[%A]", "#")) print(("aXb"):gsub("%f[%u]", "|")) print(("abc"):gsub("%f[%w]", "<")) print(("abc"):gsub("%f[%W]", ">")) print(("[[]]"):gsub("%f[[]", "|"))
-- expect: 1	3
-- expect: # (#) #	3
-- expect: a|Xb	1
-- expect: <abc	1
-- expect: abc>	1
-- expect: |[[]]	1
print((""):find("%f[%z]"), ("a"):find("%f[\0]"), ("a\0b"):gsub("%f[%z]", "|") == "a|\0b|", pcall(string.find, "a", "%fa")) print(pcall(string.find, "a", "%f[a"))
-- expect: nil	2	true	false	missing '[' after '%f' in pattern
-- expect: false	malformed pattern (missing ']')
-- manual: 6.4.1
