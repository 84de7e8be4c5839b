for _, space in ipairs { " ", "\f", "\n", "\r", "\t", "\v" } do
  io.write(tostring(load("return" .. space .. "1" .. space .. "+" .. space .. "2")()), " ")
end
print(load("\f\v\t\r\n return 7")())
-- expect: 3 3 3 3 3 3 7
-- manual: 3.1
