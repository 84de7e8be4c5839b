goto skip
print("skipped")
::skip::
print("reached") -- expect: reached
