-- A program of three modules. It runs from its sources, or as one file:
--
--   perilune run examples/inventory/main.lua
--   perilune build examples/inventory/main.lua -o inventory.plb
--   perilune run inventory.plb
--
-- A program may read the modules of its own folder without a grant; a .plb file needs no folder.

local Stock = require("stock")
local report = require("report")

local stock = Stock.new()
stock:receive("bolt", 1200, 0.05)
stock:receive("bearing", 40, 7.25)
stock:receive("flange", 12, 31.0)
stock:receive("bolt", 300, 0.06)

for _, order in ipairs({ { "bolt", 1000 }, { "flange", 20 }, { "washer", 1 } }) do
  local ok, problem = pcall(stock.deliver, stock, order[1], order[2])
  print(ok and ("delivered %d x %s"):format(order[2], order[1]) or "refused: " .. problem)
end

print()
report.print(stock)
