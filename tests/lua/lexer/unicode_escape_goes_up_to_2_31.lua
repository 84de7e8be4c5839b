print(#"\u{7F}", #"\u{80}", #"\u{800}")          -- expect: 1	2	3
print(#"\u{10000}", #"\u{200000}", #"\u{4000000}") -- expect: 4	5	6
print(("\u{7FFFFFFF}"):byte(1, -1))              -- expect: 253	191	191	191	191	191
