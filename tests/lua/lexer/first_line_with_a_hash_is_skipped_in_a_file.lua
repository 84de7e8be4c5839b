#!/usr/bin/env lua
print("second line")                        -- expect: second line
print(debug.getinfo(1, "l").currentline)    -- expect: 3
-- manual: 7
