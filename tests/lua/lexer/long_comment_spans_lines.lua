print(1 --[[ + 1
]] + 2)                  -- expect: 3
--[==[ ]] ]=] print("no")
]==] print("after")      -- expect: after
