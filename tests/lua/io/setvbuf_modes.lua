local f = io.tmpfile()
print(f:setvbuf("no"), f:setvbuf("full", 1024), f:setvbuf("line")) -- expect: true	true	true
print(pcall(function() f:setvbuf("huge") end))
-- expect: false	setvbuf_modes.lua:3: bad argument #1 to 'setvbuf' (invalid option 'huge')
