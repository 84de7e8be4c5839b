for _, nl in ipairs { "\n", "\r", "\r\n", "\n\r" } do
  io.write(#load("return [[" .. nl .. "x]]")(), " ", #load("return [[" .. nl .. nl .. "x]]")(), " ", #load("return [[ " .. nl .. "x]]")(), " ")
end
print(#load("return [[\n\nx]]")(), #load("return [[\r\rx]]")())
-- expect: 1 2 3 1 2 3 1 2 3 1 2 3 2	2
-- manual: 3.1
