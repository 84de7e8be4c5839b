print(pcall(string.gsub, "abc", "b", "%2"))  -- expect: false	invalid capture index %2
print(pcall(string.gsub, "abc", "b", "%x"))  -- expect: false	invalid use of '%' in replacement string
print(pcall(string.gsub, "abc", "b", "%"))   -- expect: false	invalid use of '%' in replacement string
