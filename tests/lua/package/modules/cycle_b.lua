return { name = "b", a = require("cycle_a") }
