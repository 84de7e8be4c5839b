print(xpcall(function() -- expect: true	no handler ran
  pcall(error, "caught")
  pcall(pcall, error, "caught")
  return "no handler ran"
end, function() print("handler") end))
-- manual: 2.3
