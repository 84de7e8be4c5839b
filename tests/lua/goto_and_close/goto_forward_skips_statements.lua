goto skip
print("skipped")
::skip::
print("reached") -- expect: reached
-- manual: 3.3.4
