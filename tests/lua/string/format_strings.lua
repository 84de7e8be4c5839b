print(("%s|%5s|%-5s|%.2s|%5.1s|"):format("abc", "abc", "abc", "abc", "abc")) -- expect: abc|  abc|abc  |ab|    a|
print(("%s %s %s"):format(nil, true, 1.5))                                  -- expect: nil true 1.5
print(("%10s|"):format(("x"):rep(12)))                                      -- expect: xxxxxxxxxxxx|
