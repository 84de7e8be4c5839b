print(select(2, pcall(function() return (("a"):match("a%")) end)))  -- expect: pattern_errors.lua:1: malformed pattern (ends with '%')
print(select(2, pcall(function() return (("a"):match("[a")) end)))  -- expect: pattern_errors.lua:2: malformed pattern (missing ']')
print(select(2, pcall(function() return (("a"):match("(a")) end)))  -- expect: pattern_errors.lua:3: unfinished capture
print(select(2, pcall(function() return (("a"):match("a)")) end)))  -- expect: pattern_errors.lua:4: invalid pattern capture
print(select(2, pcall(function() return (("a"):match("%1")) end)))  -- expect: pattern_errors.lua:5: invalid capture index %1
print(select(2, pcall(function() return (("a"):match("%f")) end)))  -- expect: pattern_errors.lua:6: missing '[' after '%f' in pattern
print(select(2, pcall(function() return (("a"):match("%b")) end)))  -- expect: pattern_errors.lua:7: malformed pattern (missing arguments to '%b')
print(select(2, pcall(function() return (("a"):match(("()"):rep(33))) end)))  -- expect: pattern_errors.lua:8: too many captures
print(select(2, pcall(function() return (("a"):rep(300):match(("a?"):rep(300))) end)))  -- expect: pattern_errors.lua:9: pattern too complex
-- manual: 6.4.1
