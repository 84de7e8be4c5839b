-- A stock as a table of text.

local report = {}

local ROW <const> = "%-10s %8s %10s %10s"

function report.print(stock)
  print(ROW:format("item", "count", "price", "value"))
  local total = 0.0
  for name, item in stock:each() do
    local value = item.count * item.price
    total = total + value
    print(ROW:format(name, item.count, ("%.3f"):format(item.price), ("%.2f"):format(value)))
  end
  print(ROW:format("total", "", "", ("%.2f"):format(total)))
end

return report
