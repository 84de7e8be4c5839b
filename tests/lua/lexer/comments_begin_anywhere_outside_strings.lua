print("--no comment", 1--comment
-- expect: --no comment	2
  + 1)
print([[--no comment]]) -- one
-- expect: --no comment
--[[ two ]] print("after a long comment") --[==[ three
-- expect: after a long comment
]] ]=]
]==] print("after another") -- expect: after another
-- manual: 3.1
