-- The handler's own error looked for the frame of the function that xpcall could not call, and never
-- stopped.
local ok, message = xpcall(nil, function() error("again") end)
print(ok, message ~= nil) -- expect: false	true
-- manual: 6.1
