local co = coroutine.create(print)
print(type(co), co == co, (tostring(co):gsub("0x%x+", "ADDRESS"))) -- expect: thread	true	thread: ADDRESS
-- manual: 2.6
