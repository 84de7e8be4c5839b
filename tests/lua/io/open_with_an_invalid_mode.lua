for _, mode in ipairs { "rw", "x", "", "r+x", "bw" } do
  print(select(2, pcall(io.open, "name", mode)))
end
-- expect: bad argument #2 to 'io.open' (invalid mode)
-- expect: bad argument #2 to 'io.open' (invalid mode)
-- expect: bad argument #2 to 'io.open' (invalid mode)
-- expect: bad argument #2 to 'io.open' (invalid mode)
-- expect: bad argument #2 to 'io.open' (invalid mode)
