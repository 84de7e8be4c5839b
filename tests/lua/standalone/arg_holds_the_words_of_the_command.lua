for i = -4, 3 do io.write(i, "=", tostring(arg[i]) == arg[-4] and "program" or tostring(arg[i]), " ") end
print(#arg)
-- command: -e "" -W FILE one two
-- expect: -4=program -3=-e -2= -1=-W 0=arg_holds_the_words_of_the_command.lua 1=one 2=two 3=nil 2
