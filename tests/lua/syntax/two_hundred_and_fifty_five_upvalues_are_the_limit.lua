-- the main function's locals cannot be that many: three functions share them out
local function source(n)
  local names, declarations = {}, {}
  for i = 1, n do
    names[i] = "v" .. i
    declarations[i] = "local " .. names[i] .. " = " .. i
  end
  local half = n // 2
  return table.concat(declarations, " ", 1, half) .. " return function() " ..
    table.concat(declarations, " ", half + 1) .. " return function() return " ..
    table.concat(names, "+") .. " end end"
end
print(load(source(255))()()())                     -- expect: 32640
print((select(2, load(source(256), "=s")):gsub(" near.*", ""))) -- expect: s:1: too many upvalues (limit is 255) in function at line 1
-- manual: 3.5
