print(assert(1, "m", nil))        -- expect: 1	m	nil
print(select("#", assert(true)))  -- expect: 1
-- manual: 6.1
