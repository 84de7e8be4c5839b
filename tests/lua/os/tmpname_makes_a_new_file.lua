local a, b = os.tmpname(), os.tmpname()
print(a ~= b, io.open(a) ~= nil, io.open(a):read("a") == "", os.remove(a), os.remove(b), (io.open(a)))
-- expect: true	true	true	true	true	nil
-- manual: 6.9
