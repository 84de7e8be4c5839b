local f = io.tmpfile()
print((tostring(f):gsub("0x%x+", "ADDRESS"))) -- expect: file (ADDRESS)
f:close()
print(tostring(f))                            -- expect: file (closed)
