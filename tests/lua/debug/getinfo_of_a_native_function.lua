local info = debug.getinfo(print)
print(info.what, info.short_src, info.source, info.currentline) -- expect: C	[C]	=[C]	-1
print(info.linedefined, info.lastlinedefined, info.nparams, info.isvararg) -- expect: -1	-1	0	true
