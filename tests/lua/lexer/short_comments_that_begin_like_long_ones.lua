--[==
--[ [
-- [[
--[=x[
print("not a comment") --]]
-- expect: not a comment
--- [[
----[[
print("neither") -- expect: neither
-- manual: 3.1
