local t = { m = function(self, x) return type(x) .. (type(x) == "string" and x or #x) end, ["end"] = function() return "end" end }
print(t:m "s", t:m's', t:m [[s]], t:m { 1, 2 }, t:m(""), t["end"](t))
-- expect: strings	strings	strings	table2	string	end
-- manual: 3.4.10
