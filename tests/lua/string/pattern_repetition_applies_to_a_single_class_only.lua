print(("ababab"):match("(ab)*"))   -- a star after a capture is a plain character
-- expect: nil
print(("ab*"):match("(ab)*"))      -- expect: ab
-- manual: 6.4.1
