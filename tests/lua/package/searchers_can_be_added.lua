table.insert(package.searchers, 2, function(name)
  if name:match("^virtual%.") then return function(...) return "made " .. table.concat({ ... }, "|") end, "extra" end
  return "\n\tno virtual '" .. name .. "'"
end)
print(require("virtual.x")) -- expect: made virtual.x|extra	extra
print(select(2, pcall(require, "y")):match("no virtual 'y'")) -- expect: no virtual 'y'
