-- MoonScript with its parser in Lua in place of the one in C.
package.preload["moonscript.parse.native"] = function() return require("moonscript.parse.slow") end
