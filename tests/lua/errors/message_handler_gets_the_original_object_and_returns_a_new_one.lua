local object = {}
print(xpcall(error, function(e) return e == object and "the object" end, object)) -- expect: false	the object
print(select("#", xpcall(error, function() end, object)), xpcall(error, function() end, object))
-- expect: 2	false	nil
-- manual: 2.3
