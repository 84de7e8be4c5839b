-- LPeg is written in C; LuLPeg does its work, in Lua.
return require("lulpeg")
