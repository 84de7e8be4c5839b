local co, other
co = coroutine.create(function()
  print("inside", coroutine.status(co))
  other = coroutine.create(function() print("from another", coroutine.status(co), coroutine.status(other)) end)
  coroutine.resume(other)
  coroutine.yield()
end)
print("new", coroutine.status(co))
coroutine.resume(co)
print("yielded", coroutine.status(co))
coroutine.resume(co)
print("ended", coroutine.status(co))
print("main", coroutine.status(coroutine.running()))
coroutine.wrap(function(main) print("main from inside", coroutine.status(main)) end)((coroutine.running()))
-- expect: new	suspended
-- expect: inside	running
-- expect: from another	normal	running
-- expect: yielded	suspended
-- expect: ended	dead
-- expect: main	running
-- expect: main from inside	normal
-- manual: 6.2
