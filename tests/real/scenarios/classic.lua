-- source: rxi/classic
-- Classes, inheritance, mixins, and objects that are called and shown.
local case = require("case")
local Object = require("classic")

local Point = Object:extend()

function Point:new(x, y)
  self.x, self.y = x or 0, y or 0
end

function Point:__tostring() return "Point(" .. self.x .. ", " .. self.y .. ")" end

function Point:__add(other) return Point(self.x + other.x, self.y + other.y) end

local Rectangle = Point:extend()

function Rectangle:new(x, y, width, height)
  Rectangle.super.new(self, x, y)
  self.width, self.height = width, height
end

local Printable = Object:extend()

function Printable:describe() return "<" .. tostring(self) .. ">" end

Rectangle:implement(Printable)

local corner, box = Point(1, 2), Rectangle(3, 4, 5, 6)
print(corner, box, corner + box)
print(box:is(Rectangle), box:is(Point), box:is(Object), corner:is(Rectangle), box:is(Printable))
print(box:describe(), box.width, box.super == Point, getmetatable(box) == Rectangle)
print(tostring(Object), tostring(Point), Point())
case(function() return corner:describe() end)
case(function() return corner + 1 end)
case(function() return Object.extend(nil) end)
