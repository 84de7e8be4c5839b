print(io.write("") == io.stdout, io.write("a", "b", 1, "\n") == io.output())
-- expect: ab1
-- expect: true	true
-- manual: 6.8
