local function c(name) return setmetatable({}, { __close = function() io.write(name, " ") end }) end
local function f()
  for i in next, { 1 }, nil, c("outer") do
    for j in next, { 1 }, nil, c("inner") do return "returned" end
  end
end
print(f())
for i in next, { 1 }, nil, c("outer") do
  for j in next, { 1 }, nil, c("inner") do goto out end
end
::out::
print("out")
-- expect: inner outer returned
-- expect: inner outer out
-- manual: 3.3.5
