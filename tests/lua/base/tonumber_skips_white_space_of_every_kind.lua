print(tonumber(" \t\n\v\f\r12 \t\n\v\f\r")) -- expect: 12
