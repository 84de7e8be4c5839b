local n, parts = 0, {}
for c in ("aé€😀\u{7FFFFFFF}\0"):gmatch(utf8.charpattern) do parts[#parts + 1] = #c end
print(table.concat(parts, " "), #utf8.charpattern, utf8.charpattern == "[\0-\x7F\xC2-\xFD][\x80-\xBF]*")
-- expect: 1 2 3 4 6 1	14	true
-- manual: 6.5
