for _, code in ipairs { "true", "false", "0", "1", "7", "255", "256", "-1", "3.0", "'4'", "", "nil" } do io.write(code, "=", select(3, os.execute(arg[-1] .. " -e \"os.exit(" .. code .. ")\"")), " ") end
print()
print(pcall(os.exit, 1.5)) print(pcall(os.exit, "x")) print(pcall(os.exit, {}))
-- command: FILE
-- expect: true=0 false=1 0=0 1=1 7=7 255=255 256=0 -1=255 3.0=3 '4'=4 =0 nil=0 
-- expect: false	bad argument #1 to 'os.exit' (number has no integer representation)
-- expect: false	bad argument #1 to 'os.exit' (number expected, got string)
-- expect: false	bad argument #1 to 'os.exit' (number expected, got table)
-- manual: 6.9
