for _, line_end in ipairs { "\n", "\r", "\r\n", "\n\r" } do
  print(load("return 'a\\" .. line_end .. "b'")() == "a\nb")
end
-- expect: true
-- expect: true
-- expect: true
-- expect: true
