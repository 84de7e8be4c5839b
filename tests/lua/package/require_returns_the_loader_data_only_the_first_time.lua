package.path = "modules/?.lua"
print(select("#", require("answer"))) -- expect: loading answer
                                      -- expect: 2
print(select("#", require("answer"))) -- expect: 1
