local info = debug.getinfo(1)
print(info.what, info.linedefined, info.currentline, info.isvararg, info.nparams) -- expect: main	0	1	true	0
print(info.lastlinedefined) -- expect: 0
