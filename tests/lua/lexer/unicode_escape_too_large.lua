print(select(2, load([[return "\u{80000000}"]])))  -- expect: [string "return "\u{80000000}""]:1: UTF-8 value too large near '"\u{80000000'
