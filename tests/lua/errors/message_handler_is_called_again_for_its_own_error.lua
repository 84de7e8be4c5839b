local calls = 0
print(xpcall(error, function(e) -- expect: false	at last: handler 4
  calls = calls + 1
  if calls < 5 then error("handler " .. calls, 0) end
  return "at last: " .. e
end, "first"))
-- manual: 2.3
