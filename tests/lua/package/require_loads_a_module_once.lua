package.path = "modules/?.lua"
local answer = require("answer")
print(answer.value)                       -- expect: loading answer
                                          -- expect: 42
print(require("answer") == answer)        -- expect: true
print(package.loaded.answer == answer)    -- expect: true
