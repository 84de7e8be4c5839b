local closer = setmetatable({}, { __call = function(self, value, e) print("called", type(value), e) end })
do local x <close> = setmetatable({}, { __close = closer }) end -- expect: called	table	nil
