print(("a\nb"):match("a.b") == "a\nb", ("\0"):match(".") == "\0", (""):match(".")) -- expect: true	true	nil
-- manual: 6.4.1
