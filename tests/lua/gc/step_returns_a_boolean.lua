print(type(collectgarbage("step")), type(collectgarbage("step", 100))) -- expect: boolean	boolean
