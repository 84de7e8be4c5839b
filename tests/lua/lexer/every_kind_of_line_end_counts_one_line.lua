local function error_line(source)
  return select(2, load(source, "=s")):match("^s:(%d+):")
end
print(error_line("\n\n?"), error_line("\r\r?"))         -- expect: 3	3
print(error_line("\r\n\r\n?"), error_line("\n\r\n\r?")) -- expect: 3	3
print(error_line("\n\n\r\r\n?"))                        -- expect: 4
