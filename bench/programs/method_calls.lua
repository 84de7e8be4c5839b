-- Measures method calls through metatables: inherited, overridden, to the superclass, accessors.
-- Modelled after class libraries for Lua, with a hierarchy of three levels and call sites of mixed types.
local rounds = tonumber((...)) or 200000

-- A class whose instances find methods in it, and then in its superclass.
local function class(super)
  local new_class = {}
  new_class.__index = new_class
  new_class.super = super
  return setmetatable(new_class, {
    __index = super,
    __call = function(self, ...)
      local object = setmetatable({}, self)
      object:init(...)
      return object
    end,
  })
end

local Shape = class()

function Shape:init(x, y)
  self.x, self.y = x, y
  self.moves = 0
end

function Shape:move(dx, dy)
  self.x, self.y = self.x + dx, self.y + dy
  self.moves = self.moves + 1
  return self
end

function Shape:get_x() return self.x end
function Shape:get_y() return self.y end
function Shape:area() return 0 end
function Shape:corners() return 0 end

-- Calls methods that subclasses override.
function Shape:weight()
  return self:area() * 2 + self:corners()
end

local Rectangle = class(Shape)

function Rectangle:init(x, y, width, height)
  Shape.init(self, x, y)
  self.width, self.height = width, height
end

function Rectangle:area() return self.width * self.height end
function Rectangle:corners() return 4 end

local Square = class(Rectangle)

function Square:init(x, y, side)
  Rectangle.init(self, x, y, side, side)
end

function Square:move(dx, dy)
  return Rectangle.move(self, dx % 3, dy % 3)
end

local Circle = class(Shape)

function Circle:init(x, y, radius)
  Shape.init(self, x, y)
  self.radius = radius
end

function Circle:area() return 3 * self.radius * self.radius end

local Counter = class()

function Counter:init() self.count = 0 end
function Counter:increment() self.count = self.count + 1 end
function Counter:get() return self.count end

local function total_weight(shapes)
  local total = 0
  for i = 1, #shapes do
    total = total + shapes[i]:weight() -- a call site that sees every class
  end
  return total
end

local checksum = 0
local counter = Counter()
local shapes = {
  Rectangle(0, 0, 3, 4), Square(1, 1, 5), Circle(2, 2, 6), Shape(3, 3),
  Square(4, 4, 2), Circle(5, 5, 1), Rectangle(6, 6, 7, 2), Square(7, 7, 3),
}
for round = 1, rounds do
  for i = 1, #shapes do
    local shape = shapes[i]:move(1, 2):move(-1, 1)
    checksum = (checksum + shape:get_x() * 7 + shape:get_y()) % 1000003
    counter:increment()
  end
  checksum = (checksum * 31 + total_weight(shapes)) % 1000003
  shapes[round % #shapes + 1] = Square(round % 10, round % 7, round % 4)
end
print(string.format("%d steps, checksum %d", counter:get(), checksum))
