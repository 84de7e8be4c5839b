for p, c in utf8.codes("\u{D800}\u{200000}", true) do print(p, c) end
-- expect: 1	55296
-- expect: 4	2097152
print((pcall(function() for p, c in utf8.codes("\u{D800}") do end end))) -- expect: false
