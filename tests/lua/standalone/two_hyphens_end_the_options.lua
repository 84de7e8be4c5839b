print(arg[-1], arg[0], arg[1], ...) -- expect: --	two_hyphens_end_the_options.lua	-e	-e	x
-- command: -- FILE -e x
