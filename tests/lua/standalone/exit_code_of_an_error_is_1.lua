local function code(words) return select(3, os.execute(arg[-1] .. " " .. words .. " 2>/dev/null")) end
print(code("-e \"error('x')\""), code("-e \"x = = 1\""), code("no_such_file.lua"), code("-x"), code("-e \"return 5\""), code("-e \"os.exit(9)\""))
-- command: FILE
-- expect: 1	1	1	1	0	9
