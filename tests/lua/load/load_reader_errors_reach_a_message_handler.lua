-- They are results of load in the end, but first they go the way of all errors.
local function handler(message) print("handled", message) return "changed" end
print(xpcall(load, handler, function() error("in reader", 0) end))
-- expect: handled	in reader
-- expect: true	nil	changed
print(xpcall(pcall, handler, load, function() error("in reader", 0) end)) -- expect: true	true	nil	in reader
