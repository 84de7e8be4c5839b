print(("a"):match("b["))  -- expect: nil
-- manual: 6.4.1
