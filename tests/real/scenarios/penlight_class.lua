-- package: lua-penlight
-- Classes, properties, strictness, compatibility helpers, apps, tests.
local case = require("case")
local class = require("pl.class")
local List = require("pl.List")
local compat = require("pl.compat")
local test = require("pl.test")
local utils = require("pl.utils")
local app = require("pl.app")

class.Animal()
function Animal:_init(name) self.name = name end
function Animal:__tostring() return self.name .. ": " .. self:speak() end
class.Dog(Animal)
function Dog:speak() return "bark" end
class.Cat(Animal)
function Cat:_init(name, breed) self:super(name) self.breed = breed end
function Cat:speak() return "meow" end
class.Lion(Cat)
function Lion:speak() return "roar" end
local fido, felix, leo = Dog("Fido"), Cat("Felix", "Tabby"), Lion("Leo", "African")
case(function()
  print(fido, felix, leo, leo:is_a(Animal), Dog:class_of(leo), Lion:is_a(Cat) or leo:is_a(Cat), leo.breed,
      class.base or "")
end)
case(function() print(tostring(Dog):match("Dog"), Animal._name, leo:is_a() == Lion, Cat._base == Animal) end)
local Prop = class(class.properties)
function Prop:_init() self._x = 1 end
function Prop:get_x() return self._x * 10 end
function Prop:set_x(v) self._x = v + 1 end
local p = Prop() p.x = 4 print(p.x, p._x)
local Strict = class { _init = function(self, a)
  self.a = a
end, _handler = function(self, key)
  return key .. "?"
end }
case(function() print(Strict(1).whatever, Strict(2).a) end)
local Cmp = class() function Cmp:_init(v) self.v = v end
function Cmp.__lt(a, b)
  return a.v < b.v
end
function Cmp.__le(a, b)
  return a.v <= b.v
end
function Cmp.__eq(a, b)
  return a.v == b.v
end
function Cmp.__add(a, b)
  return Cmp(a.v + b.v)
end
function Cmp:__call(x)
  return self.v * x
end
function Cmp:__len()
  return self.v
end
function Cmp:__concat(o)
  return "cat"
end
case(function()
  print(Cmp(1) < Cmp(2), Cmp(2) <= Cmp(1), Cmp(3) == Cmp(3), (Cmp(3) + Cmp(4)).v, Cmp(5)(6), #Cmp(9), Cmp(1)
      .. Cmp(2))
end)
case(function()
  print(class.cast(Dog, { name = "made" }), pcall(function()
    return Animal("plain"):speak()
  end))
end)
local Created = class()
function Created._create(v)
  return { created = v }
end
function Created:_init(v)
  self.init = v
end
local c = Created(3) print(c.created, c.init) local Sub = class(Created) print(Sub(4).created)
local L2 = class(List)
function L2:total()
  return self:reduce("+")
end
print(L2 { 1, 2, 3 }:total(), L2 { 4 }:append(5))

case(function()
  print(compat.lua51, compat.jit, compat.is_windows, compat.dir_separator, compat.execute("exit 3"))
end)
local f = compat.load("return x, ...", "chunk", "t", { x = 7 })
print(f(8))
compat.setfenv(f, { x = "new" })
print(f(9), compat.getfenv(f).x)
case(function() print(compat.load("syntax error here"), table.pack(1, nil).n, compat.warn and "warn") end)
test.asserteq({ 1, { 2 } }, { 1, { 2 } })
test.asserteq2(1, 2, 1, 2)
test.assertraise(function()
  error("boom")
end, "boom")
print(test.error_handler == nil, test.timer and "timer")
require("pl.strict")
case(function()
  print(pcall(function()
    undefined_global = 1
  end))
  print(pcall(function()
    return another_undefined
  end))
end)
local strict = require("pl.strict")
local t = strict.module("mod", { a = 1 })
print(t.a, pcall(function()
  return t.b
end))
case(function()
  print(app.parse_args({ "-v", "--size=10", "--out", "file", "rest", "-x:5" }, { out = true }))
end)
local flags, params = app.parse_args({ "-v", "--size=10", "--out", "file", "rest", "-x:5" }, { out = true })
case(function()
  print(flags.v, flags.size, flags.out, flags.x, List(params))
  print(pcall(app.parse_args, { "--need" }, { need = true }))
end)
case(function() print(utils.executeex("printf abc; printf err >&2; exit 2")) end)
require("pl.compat")
local pl = require("pl.import_into")()
print(pl.List.range(1, 3), pl.tablex.size { 1 }, rawget(pl, "stringx") == nil)
