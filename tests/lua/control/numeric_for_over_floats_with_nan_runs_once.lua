-- Neither a start nor a limit that is not a number has been passed yet when the loop begins.
for x = 1.0, 0 / 0 do print(x) end -- expect: 1.0
for x = 3, 0 / 0, -1.5 do print(x) end -- expect: 3.0
for x = 0 / 0, 1 do print(x ~= x) end -- expect: true
for x = 2.0, 1, 0 / 0 do print(x) end -- expect: 2.0
for x = 1.0, 2, 0 / 0 do print("a step that is not a number counts as negative") end
-- manual: 3.3.5
