local function fail() error("evaluated") end
print(true or fail(), false and fail()) -- expect: true	false
-- manual: 3.4.5
