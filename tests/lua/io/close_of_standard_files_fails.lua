local ok, message = io.stdout:close()
print(ok ~= nil or message ~= nil, io.type(io.stdout)) -- expect: true	file
-- manual: 6.8
