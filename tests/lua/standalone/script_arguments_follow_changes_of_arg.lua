print(...) -- expect: changed	two	added
-- command: -e "arg[1] = 'changed'; arg[3] = 'added'" FILE one two
