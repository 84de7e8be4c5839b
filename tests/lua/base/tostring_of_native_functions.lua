print((tostring(print):gsub("0x%x+", "ADDRESS")))      -- expect: function: ADDRESS
print((tostring(string.len):gsub("0x%x+", "ADDRESS"))) -- expect: function: ADDRESS
