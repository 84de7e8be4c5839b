local function f()
  local info = debug.getinfo(1, "nl")
  return info.name, info.namewhat, info.currentline
end
print(f()) -- expect: f	local	2
