local function try(text) local f = io.tmpfile() f:write(text) f:seek("set") local n = f:read("n") local rest = f:read("a") f:close() return tostring(n) .. "|" .. rest end
for _, text in ipairs { "", "   ", "x1", "0x", "0xg", "3.4e-", "3.4e-x", "1e+", "--1", "+-1", ".", "..5", "1..2", "1.2.3", "12abc", "0x1p", "nan", "inf", "1e5e5", "- 5", "0b1", "1_0", "\n\n 5\n6", "1,5" } do io.write(text:gsub("\n", "N"), "=", try(text):gsub("\n", "N") .. "", " ; ") end
print()
-- expect: =nil| ;    =nil| ; x1=nil|x1 ; 0x=nil| ; 0xg=nil|g ; 3.4e-=nil| ; 3.4e-x=nil|x ; 1e+=nil| ; --1=nil|-1 ; +-1=nil|-1 ; .=nil| ; ..5=nil|.5 ; 1..2=1.0|.2 ; 1.2.3=1.2|.3 ; 12abc=12|abc ; 0x1p=nil| ; nan=nil|nan ; inf=nil|inf ; 1e5e5=100000.0|e5 ; - 5=nil| 5 ; 0b1=0|b1 ; 1_0=1|_0 ; NN 5N6=5|N6 ; 1,5=1|,5 ; 
-- manual: 6.8
