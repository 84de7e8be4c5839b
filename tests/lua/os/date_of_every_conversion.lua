for _, c in ipairs { "a", "A", "b", "B", "c", "C", "d", "D", "e", "F", "g", "G", "h", "H", "I", "j", "m", "M", "n", "p", "r", "R", "S", "t", "T", "u", "U", "V", "w", "W", "x", "X", "y", "Y", "Z", "%" } do io.write(c, "=", (os.date("!%" .. c, 1000000000):gsub("[\n\t]", "WHITE")), " ") end
print()
-- expect: a=Sun A=Sunday b=Sep B=September c=Sun Sep  9 01:46:40 2001 C=20 d=09 D=09/09/01 e= 9 F=2001-09-09 g=01 G=2001 h=Sep H=01 I=01 j=252 m=09 M=46 n=WHITE p=AM r=01:46:40 AM R=01:46 S=40 t=WHITE T=01:46:40 u=7 U=36 V=36 w=0 W=36 x=09/09/01 X=01:46:40 y=01 Y=2001 Z=GMT %=% 
-- manual: 6.9
