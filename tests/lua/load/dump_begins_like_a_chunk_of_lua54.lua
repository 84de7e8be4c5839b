local chunk = string.dump(function() return 1 end)
print(chunk:sub(1, 4) == "\27Lua", chunk:byte(5, 6)) -- expect: true	84	0
print(chunk:sub(7, 15) == "\x19\x93\r\n\x1a\n\4\8\8") -- expect: true
print(string.unpack("<jn", chunk, 16)) -- expect: 22136	370.5	32
print(load(chunk .. "what follows is not looked at")()) -- expect: 1
local _, message = load(chunk:sub(1, -2), "=chunk")
print(message) -- expect: chunk: bad binary format (truncated chunk)
_, message = load("\27Lua\x53", "=chunk")
print(message) -- expect: chunk: bad binary format (version mismatch)
