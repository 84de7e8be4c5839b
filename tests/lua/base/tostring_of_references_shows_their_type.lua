for _, v in ipairs { {}, function() end, coroutine.create(print), io.stdout } do
  print((tostring(v):gsub("0x%x+", "ADDRESS")))
end
-- expect: table: ADDRESS
-- expect: function: ADDRESS
-- expect: thread: ADDRESS
-- expect: file (ADDRESS)
