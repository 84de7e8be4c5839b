for _, p in ipairs { "a*", "a+", "a-", "a?", "^a*", "^a-$", "a-b", "a*b", "a?b", "a+b", "ba*", "ba-", "ba-c", ".-c", ".*c", "%a?%d", "[ab]*c" } do io.write(p, "=", tostring(("aaabaac1"):match(p)), " ") end
print()
-- expect: a*=aaa a+=aaa a-= a?=a ^a*=aaa ^a-$=nil a-b=aaab a*b=aaab a?b=ab a+b=aaab ba*=baa ba-=b ba-c=baac .-c=aaabaac .*c=aaabaac %a?%d=c1 [ab]*c=aaabaac 
-- manual: 6.4.1
