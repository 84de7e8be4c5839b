print(pcall(assert, false, "message"))  -- expect: false	message
print(pcall(assert, nil))               -- expect: false	assertion failed!
print(pcall(assert, false, nil))        -- expect: false	nil
print(pcall(assert))                    -- expect: false	bad argument #1 to 'assert' (value expected)
-- manual: 6.1
