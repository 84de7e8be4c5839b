print(type(collectgarbage("step")), type(collectgarbage("step", 100))) -- expect: boolean	boolean
-- manual: 6.1
