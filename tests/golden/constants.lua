local a, b, c = nil, true, false
local i, j, k, l = 0, -1, 65535, 9007199254740993
local x, y, z, w = 0.0, 1.0, 0.1, 1e308
local s, t = "", "\0\n\u{20AC}\\"
return a, b, c, i, j, k, l, x, y, z, w, s, t
