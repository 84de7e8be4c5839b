local function none() end
print(none() == nil, (none()), ({ none() })[1]) -- expect: true	nil	nil
print(pcall(tostring, none()))                  -- expect: false	bad argument #1 to 'tostring' (value expected)
print(pcall(tostring, (none())))                -- expect: true	nil
-- manual: 3.4.12
