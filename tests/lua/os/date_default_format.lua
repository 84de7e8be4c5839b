print(os.date("!%c", 0), os.date("!", 0) == "") -- expect: Thu Jan  1 00:00:00 1970	true
print(type(os.date()), os.date("") == "")       -- expect: string	true
