print(select(2, pcall(function() return (utf8.codepoint("abc", 4)) end)))  -- expect: codepoint_errors.lua:1: bad argument #3 to 'codepoint' (out of bounds)
print(select(2, pcall(function() return (utf8.codepoint("abc", 0)) end)))  -- expect: codepoint_errors.lua:2: bad argument #2 to 'codepoint' (out of bounds)
print(select(2, pcall(function() return (utf8.codepoint("\xff")) end)))  -- expect: codepoint_errors.lua:3: invalid UTF-8 code
print(select(2, pcall(function() return (utf8.codepoint("\u{7FFFFFFF}", 1)) end)))  -- expect: codepoint_errors.lua:4: invalid UTF-8 code
print(select(2, pcall(function() return (utf8.codepoint("\xed\xa0\x80")) end)))  -- expect: codepoint_errors.lua:5: invalid UTF-8 code
