-- What is in store: for each item a quantity and the average price.

local Stock = {}
Stock.__index = Stock

function Stock.new()
  return setmetatable({ items = {} }, Stock)
end

function Stock:receive(name, count, price)
  local item = self.items[name] or { count = 0, price = 0.0 }
  item.price = (item.count * item.price + count * price) / (item.count + count)
  item.count = item.count + count
  self.items[name] = item
end

function Stock:deliver(name, count)
  local item = self.items[name]
  if not item then error("there is no " .. name, 0) end
  if item.count < count then
    error(("%d x %s wanted, %d in store"):format(count, name, item.count), 0)
  end
  item.count = item.count - count
end

-- Iterates over the items by name.
function Stock:each()
  local names = {}
  for name in pairs(self.items) do names[#names + 1] = name end
  table.sort(names)
  local position = 0
  return function()
    position = position + 1
    local name = names[position]
    return name, self.items[name]
  end
end

return Stock
