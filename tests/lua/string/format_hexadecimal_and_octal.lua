print(("%x %X %#x %#X %o %#o"):format(255, 255, 255, 255, 8, 8)) -- expect: ff FF 0xff 0XFF 10 010
print(("%x %08x %x"):format(-1, 48879, 0))                       -- expect: ffffffffffffffff 0000beef 0
