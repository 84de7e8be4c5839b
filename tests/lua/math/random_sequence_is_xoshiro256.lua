-- the manual names the algorithm, "xoshiro256**"; a seed gives one sequence on every machine
math.randomseed(42)
print(math.random(0), math.random(0)) -- expect: -1276290044721465627	8333941968102511665
print(math.random(1, 100), math.random(1, 100), ("%.10f"):format(math.random())) -- expect: 76	86	0.6173176360
