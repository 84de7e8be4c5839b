local ok, e = pcall(function()
  debug.sethook(function() error("too long", 0) end, "", 1000)
  while true do end
end)
debug.sethook()
print(ok, e) -- expect: false	too long
