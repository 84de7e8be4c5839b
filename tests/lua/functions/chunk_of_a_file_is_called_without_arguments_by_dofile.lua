local name = os.tmpname()
io.open(name, "w"):write("return select('#', ...), 'end'"):close()
print(dofile(name))         -- expect: 0	end
print(loadfile(name)(1, 2)) -- expect: 2	end
os.remove(name)
-- manual: 3.3.2
