print(type(arg[0]), #arg, arg[1], select("#", ...)) -- expect: string	0	nil	0
-- manual: 7
