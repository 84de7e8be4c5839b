local co = coroutine.create(function(a) local b = coroutine.yield(a) return b end)
local same = co
coroutine.resume(co, 1)
print(coroutine.resume(same, 2), coroutine.status(co), same == co) -- expect: true	dead	true
local file = io.tmpfile()
local other = file
other:close()
print(io.type(file), file == other) -- expect: closed file	true
-- manual: 2.1
