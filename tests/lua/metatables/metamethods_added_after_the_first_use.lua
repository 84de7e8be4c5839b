local mt = {}
local t, u = setmetatable({}, mt), setmetatable({}, mt)
local function try(f, ...) local ok, r = pcall(f, ...) return ok and r end
local function add() return t + 1 end
local function less() return t < u end
local function equal() return t == u end
local function length() return #t end
local function call() return t() end
print(try(add), try(less), try(equal), try(length), try(call)) -- expect: false	false	false	0	false
mt.__add = function() return "add" end
mt.__lt = function() return true end
mt.__eq = function() return true end
mt.__len = function() return 9 end
mt.__call = function() return "call" end
print(try(add), try(less), try(equal), try(length), try(call)) -- expect: add	true	true	9	call
mt.__add, mt.__lt, mt.__eq, mt.__len, mt.__call = nil
print(try(add), try(less), try(equal), try(length), try(call)) -- expect: false	false	false	0	false
-- manual: 2.4
