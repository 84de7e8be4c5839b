print(x, g) -- expect: nil	0
-- command: -e "local x = 1; g = select('#', ...)" FILE a b
