print(os.date("!%Y%Y%Y", 0), os.date("", 0) == "", os.date("!", 0) == "", os.date("!a\0b%d", 0) == "a\0b01", #os.date("!" .. ("%Y"):rep(500), 0), os.date("!*tx", 0), os.date("!*", 0))
-- expect: 197019701970	true	true	true	2000	*tx	*
-- manual: 6.9
