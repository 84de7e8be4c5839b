print(pcall(string.unpack, "<i4", "abc"))    -- expect: false	bad argument #2 to 'string.unpack' (data string too short)
print(pcall(string.unpack, "z", "abc"))      -- expect: false	bad argument #2 to 'string.unpack' (unfinished string for format 'z')
print(pcall(string.unpack, "<s4", "\9\0\0\0abc")) -- expect: false	bad argument #2 to 'string.unpack' (data string too short)
-- manual: 6.4.2
