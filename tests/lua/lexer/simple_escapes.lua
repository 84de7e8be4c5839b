print("\65" == "A", #"\a\b\f\n\r\t\v\\\"\'") -- expect: true	10
print(("\a\b\f\n\r\t\v"):byte(1, -1))        -- expect: 7	8	12	10	13	9	11
