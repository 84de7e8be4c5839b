local pieces = 0
local function reader()
  pieces = pieces + 1
  return pieces < 10 and "\27" or nil
end
print(load(reader, "=c", "t")) -- expect: nil	attempt to load a binary chunk (mode is 't')
print(pieces) -- expect: 1
