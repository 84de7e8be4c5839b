setmetatable({}, { __gc = function()
  for _, option in ipairs { "collect", "count", "step", "stop", "isrunning", "generational", "setpause" } do
    io.write(tostring(collectgarbage(option)), " ")
  end
  print(pcall(collectgarbage, "no option"))
end })
collectgarbage()
print(collectgarbage("isrunning"))
-- expect: nil nil nil nil nil nil nil false	bad argument #1 to 'collectgarbage' (invalid option 'no option')
-- expect: true
-- manual: 2.5.3 6.1
