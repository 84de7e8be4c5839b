print(("a"):match("b["))  -- expect: nil
