-- One step of a scenario: an error is part of the output, and the next step goes on.
return function(step)
  local ok, message = pcall(step)
  if not ok then print("error: " .. tostring(message)) end
end
