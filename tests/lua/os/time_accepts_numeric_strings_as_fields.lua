print(os.time { year = "2000", month = "01", day = "1", hour = 0 } == os.time { year = 2000, month = 1, day = 1, hour = 0 }) -- expect: true
