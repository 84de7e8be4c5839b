local function none() end
print(none(), 1)        -- expect: nil	1
print(#{ none(), 1 })   -- expect: 2
print(select("#", 1, none())) -- expect: 1
-- manual: 3.4.12
