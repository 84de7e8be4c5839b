-- package: lua-penlight
-- Lists, sequences, sets, maps, permutations and comprehensions.
local case = require("case")
local List = require("pl.List")
local Set = require("pl.Set")
local Map = require("pl.Map")
local MultiMap = require("pl.MultiMap")
local OrderedMap = require("pl.OrderedMap")
local seq = require("pl.seq")
local tablex = require("pl.tablex")
local permute = require("pl.permute")
local comprehension = require("pl.comprehension").new()
local array2d = require("pl.array2d")
local func = require("pl.func")
local operator = require("pl.operator")

local l = List { 10, 20, 30 }
case(function() print(l, #l, l:contains(20), l:index(30), l:count(10)) end)
case(function() print(l:append(40):extend { 50, 60 }:insert(1, 5):reverse()) end)
case(function() print(l:slice(2, 4), l:slice(-3, -1), l:slice(3)) end)
case(function() print(l:map("*", 2), l:filter(function(x) return x % 20 == 0 end), l:reduce("+")) end)
case(function() print(l:sorted(">"), l:sort(), l:minmax()) end)
case(function() print(List.range(1, 5), List.range(0, 1, 0.25), List.split("a,b,,c", ","), List("hello")) end)
case(function() print(l:pop(), l:pop(1), l:remove(2), l:remove_value(30), l:put(1), l:clone() == l) end)
case(function()
  print(List { 3, 1, 2 }:concat("-"), List { { 1 }, { 2 } }:map(function(t)
    return t[1]
  end))
end)
case(function()
  print(List { 1, 2, 3, 4, 5 }:partition(function(x)
    return x % 2 == 0 and "even" or "odd"
  end).even)
end)
case(function() print(List { "one", "two", "three" }:mapm("upper"), List { "x", "yy" }:map(string.len)) end)
case(function()
  print(List.iterate("abc")(), List { 1, 2, 3 } .. List { 4 }, List { 1, 2 } == List { 1, 2 })
end)
case(function() print(pcall(function() return List { 1 } < List { 2 } end)) end)
case(function() print(List { 1, 2, 3, 4, 5, 6 }:splice(2, { "a", "b" }), List { 1, 2, 3, 4 }:chop(1, 2)) end)

local a, b = Set { 1, 2, 3, "x" }, Set { 2, 3, 4 }
local function sorted(s)
  local t = Set.values(s)
  table.sort(t, function(x, y)
    return tostring(x) < tostring(y)
  end)
  return List(t)
end
case(function()
  print(sorted(a + b), sorted(a * b), sorted(a - b), sorted(a ^ b), #a, a == Set { 3, 2, 1, "x" }, Set { 1 } < a,
      a[1], a[9])
end)
case(function() print(Set.isdisjoint(a, Set { 7 }), Set.isempty(Set {}), tostring(Set { 5 })) end)

local m = Map { name = "x", size = 3 }
case(function() m:set("z", 1):setdefault("size", 9) end)
local keys = List(m:keys()):sort()
case(function()
  print(keys, m:get("size"), m:get("z"), m == Map { name = "x", size = 3, z = 1 })
end)
local mm = MultiMap {} mm:set("a", 1) mm:set("a", 2) mm:set("b", 3) print(List(mm.a), List(mm.b))
local o = OrderedMap() o:set("z", 1) o:set("a", 2):insert(1, "first", 0) o:set("q", "text")
case(function() print(o, o:keys(), o:values()) o:set("a", nil) o:sort() end)
case(function() for k, v in o:iter() do io.write(k, "=", tostring(v), " ") end print() end)

case(function() print(seq(List.range(1, 10)):filter(function(x) return x > 4 end):map("^", 2):copy()) end)
case(function()
  print((seq.sum { 1, 2, 3 }), seq.reduce("*", { 1, 2, 3, 4 }), seq.copy(seq.take(seq.range(1, 100), 4)))
end)
case(function() for x, y in seq.zip({ 1, 2, 3 }, { "a", "b", "c" }) do io.write(x, y, " ") end print() end)
case(function() for v, n in pairs(seq.count_map { "q", "q" }) do print(v, n) end end)
case(function()
  print(seq.copy(seq.unique(List { 1, 2, 1, 3, 2 })):sorted(), seq.copy(seq.splice({ 1, 2 }, { 3 })))
end)
case(function() print(seq.copy_tuples(seq.enum and seq.enum { 5, 6 } or seq.list { 5 }) and "tuples") end)
case(function() print(seq.minmax({ 4, 2, 8 }), seq.copy(seq.last { 1, 2, 3 })) end)
case(function() print(List(seq.copy(seq.sort({ 3, 1, 2 }, ">")))) end)

case(function()
  print(List(tablex.map(function(x)
    return x + 1
  end, { 1, 2, 3 })), List(tablex.range(5, 1, -2)))
end)
case(function()
  print(tablex.deepcompare({ 1, { 2, x = { 3 } } }, { 1, { 2, x = { 3 } } }), tablex.deepcompare({ 1 }, { 2 }))
end)
case(function()
  print(tablex.deepcompare({ 1.0000001 }, { 1 }, true, 1e-3), tablex.find({ 5, 6, 7 }, 6), tablex.rfind({ 1,
      2, 1 }, 1))
end)
case(function()
  print(tablex.size { 1, 2, a = 3 }, tablex.count_map({ "a" }).a, List(tablex.zip({ 1, 2 }, { 3, 4 })[2]))
end)
case(function()
  print(List(tablex.sub({ 1, 2, 3, 4, 5 }, -3, -2)), List(tablex.filter({ 1, 5, 2, 7 }, ">", 3)),
      tablex.reduce("..", { "a", "b", "c" }))
end)
local copy = tablex.deepcopy { a = { b = { 1, 2 } } }
print(copy.a.b[2], tablex.compare({ 1, 2 }, { 1, 2 }, "=="))
case(function() for k, v in tablex.sort { z = 1, a = 2, m = 3 } do io.write(k, v, " ") end end)
case(function() for k, v in tablex.sortv { z = 1, a = 3, m = 2 } do io.write(k, v, " ") end print() end)
case(function() print(tablex.readonly({ 1, 2 })[2], pcall(function() tablex.readonly({})[1] = 2 end)) end)
case(function()
  print(List(tablex.keys(tablex.index_map { "p", "q" })):sorted(), tablex.search({ a = { b = 5 } }, 5))
end)
case(function()
  print(List(tablex.difference(tablex.makeset { "a", "b" }, tablex.makeset { "b" }).a and { "a" } or {}))
end)
local merged = tablex.merge({ a = 1, b = 2 }, { b = 3, c = 4 }, true) print(merged.a, merged.b, merged.c)

case(function() for p in permute.order_iter { 1, 2, 3 } do io.write(table.concat(p), " ") end end)
case(function()
  for p in permute.list_iter and permute.list_iter({ 1, 2 }, { "a", "b" }) or function()
  end do
    io.write(tostring(p), " ")
  end
  print()
end)
case(function()
  print(List(comprehension "x^2 for x=1,5 if x%2==1" ()), comprehension "sum(x*y for x=1,3 for y=1,3)" (),
      List(comprehension "y for _,y in ipairs(_1)" { 7, 8 }))
end)
local d = comprehension "table(_1, x, x*x for x=1,3)"
case(function() print(pcall(d, 1)) end)

local grid = { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 } }
case(function()
  print(List(array2d.column(grid, 2)), List(array2d.row(grid, 3)), List(array2d.flatten(grid)),
      List(array2d.reduce_rows("+", grid)))
end)
case(function() array2d.write(grid, io.stdout, "%3d", 1, 1, 2, 3) print() end)
case(function()
  print(List(array2d.flatten(array2d.product("..", { 1, 2 }, { "a", "b" }))), array2d.size(grid))
end)
case(function()
  array2d.swap_rows(grid, 1, 3)
  array2d.swap_cols(grid, 1, 2)
  print(List(array2d.flatten(array2d.slice(grid, 1, 1, 2, 2))), array2d.default_range(grid, "a1:b2"))
end)
case(function() print(List(array2d.flatten(array2d.map("-", grid))), array2d.parse_range("b1:c3")) end)
case(function() for v in array2d.iter(array2d.new(2, 2, "z")) do io.write(v) end print() end)

local _1, _2 = func._1, func._2
case(function()
  print(List(tablex.map(_1 * 2 + 1, { 1, 2 })), (func.I(_1 + _2))(3, 4), tostring(func.repr(_1 + _2 * 3)),
      func.compose(tostring, operator.add)(1, 2))
end)
case(function()
  print(func.bind1(math.max, 10)(5), operator.optable["<"](1, 2), operator.land(1, 2), operator.concat("a",
      "b"), List(operator.table(1, 2)))
end)
