print(collectgarbage(), collectgarbage("collect"), collectgarbage("stop"), collectgarbage("isrunning"), collectgarbage("restart"), collectgarbage("isrunning"))
-- expect: 0	0	0	false	0	true
print(math.type(collectgarbage("count")), type(collectgarbage("step")), collectgarbage("count") > 0)
-- expect: float	boolean	true
print(pcall(collectgarbage, "none")) print(pcall(collectgarbage, 5)) print(pcall(collectgarbage, {}))
-- expect: false	bad argument #1 to 'collectgarbage' (invalid option 'none')
-- expect: false	bad argument #1 to 'collectgarbage' (invalid option '5')
-- expect: false	bad argument #1 to 'collectgarbage' (string expected, got table)
print(collectgarbage(nil)) -- expect: 0
-- manual: 6.1
