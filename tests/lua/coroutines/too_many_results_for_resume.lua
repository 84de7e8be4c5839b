local function many(...)
  return coroutine.resume(coroutine.create(function() return table.unpack({}, 1, 990000) end))
end
local ok, e = many(table.unpack({}, 1, 20000))
print(ok, e) -- expect: false	too many results to resume
local function wrapped(...)
  return coroutine.wrap(function() return table.unpack({}, 1, 990000) end)()
end
print(select(2, pcall(wrapped, table.unpack({}, 1, 20000)))) -- expect: too_many_results_for_resume.lua:7: too many results to resume
-- heavy: a million values
