print(os.date("!%EY %Od %Ey %Om", 0)) -- expect: 1970 01 70 01
