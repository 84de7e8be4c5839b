for size = 1, 7 do
  local top = 1 << (size * 8 - 1)
  io.write(tostring((pcall(string.pack, "i" .. size, top))), tostring((pcall(string.pack, "i" .. size, -top - 1))), tostring((pcall(string.pack, "I" .. size, top * 2))), tostring((pcall(string.pack, "I" .. size, -1))), " ")
end
print()
print(pcall(string.pack, "i1", 128)) print(pcall(string.pack, "i1", -129)) print(pcall(string.pack, "I1", 256)) print(pcall(string.pack, "B", -1)) print(#string.pack("I8", -1), #string.pack("J", -1), #string.pack("i16", math.mininteger), #string.pack("I16", -1))
-- expect: falsefalsefalsefalse falsefalsefalsefalse falsefalsefalsefalse falsefalsefalsefalse falsefalsefalsefalse falsefalsefalsefalse falsefalsefalsefalse 
-- expect: false	bad argument #2 to 'string.pack' (integer overflow)
-- expect: false	bad argument #2 to 'string.pack' (integer overflow)
-- expect: false	bad argument #2 to 'string.pack' (unsigned overflow)
-- expect: false	bad argument #2 to 'string.pack' (unsigned overflow)
-- expect: 8	8	16	16
-- manual: 6.4.2
