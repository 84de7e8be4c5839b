-- package: lua-ansicolors lua-basexx lua-binaryheap lua-fifo lua-inifile lua-mediator lua-moses lua-coxpcall
local case = require("case")
require("lua51")
case(function()
  local colors = require("ansicolors")
  print((colors("%{red bright}hello%{reset} %{bluebg}x"):gsub("\27", "ESC")), pcall(colors, "%{nocolor}x"))
end)
case(function()
  local b = require("basexx")
  for _, s in ipairs { "", "f", "fo", "foobar", "\0\255\128 text with more bytes" } do
    print(b.to_base64(s), b.to_base32(s), b.to_hex(s), b.to_crockford(s), b.to_bit(s),
        b.from_base64(b.to_base64(s)) == s, b.from_base32(b.to_base32(s)) == s, b.from_hex(b.to_hex(s)) == s)
  end
  print(b.to_z85("12345678"), b.from_z85(b.to_z85("12345678")), b.to_url64("??>>"), b.from_base64("a-b"),
      b.from_hex("zz"))
end)
case(function()
  local heap = require("binaryheap")
  local h = heap.minUnique()
  local seed = 7
  for i = 1, 60 do
    seed = seed * 7919 % 10007
    h:insert(seed, "item" .. i)
  end
  h:update("item3", -1)
  h:remove("item9")
  local out = {}
  while h:peek() do
    local payload, value = h:pop()
    out[#out + 1] = payload .. ":" .. tostring(value)
  end
  print(table.concat(out, " "))
  local m = heap.maxHeap()
  for _, v in ipairs { 3, 9, 1, 7 } do
    m:insert(v)
  end
  print(m:pop(), m:pop(), m:size())
  local c = heap.minHeap(function(a, b)
    return #a < #b
  end)
  c:insert("long")
  c:insert("s")
  print(c:pop())
end)
case(function()
  local fifo = require("fifo")
  local q = fifo(1, 2, 3)
  q:push(4)
  q:insert(1, 0)
  print(q:length(), q:pop(), q:peek(), q:remove(2))
  q:setempty(function()
    return "empty"
  end)
  print(q:pop(), q:pop(), q:pop(), q:pop())
end)
case(function()
  local f = io.open("t.ini", "w")
  f:write("; top\n[one]\na=1\nb = text # c\nflag=true\n\n[two]\nlist.x=5.5\nempty=\n")
  f:close()
  local ini = require("inifile")
  local t = ini.parse("t.ini")
  print(t.one.a, t.one.b, t.one.flag, t.two["list.x"], t.two.empty)
  t.two.new = "added"
  ini.save("u.ini", t)
  print(io.open("u.ini"):read("a"))
  print(pcall(ini.parse, "[broken", "memory"))
  print(ini.parse("[m]\nx=false", "memory").m.x)
end)
case(function()
  local Mediator = require("mediator")
  local m = Mediator()
  local log = {}
  m:subscribe({ "car", "start" }, function(...)
    log[#log + 1] = "a" .. table.concat({ ... }, ",")
    return nil, true
  end)
  m:subscribe({ "car" }, function(x)
    log[#log + 1] = "b" .. x
  end, { priority = 1 })
  m:subscribe({ "car", "start" }, function(x)
    log[#log + 1] = "c" .. x
  end, { predicate = function(x)
    return x > 1
  end, priority = 1 })
  m:publish({ "car", "start" }, 1, 2)
  m:publish({ "car", "start" }, 5)
  m:publish({ "none" }, 1)
  local s = m:subscribe({ "x" }, print)
  print(m:getSubscriber(s.id, { "x" }) == s, m:removeSubscriber(s.id, { "x" }) ~= nil, table.concat(log, " "))
end)
case(function()
  local M = require("moses")
  local function list(t)
    local o = {}
    for i, v in ipairs(t) do
      o[i] = type(v) == "table" and "{" .. table.concat(v, ",") .. "}" or tostring(v)
    end
    return table.concat(o, " ")
  end
  print(list(M.map({ 1, 2, 3 }, function(v)
    return v * 10
  end)), M.reduce({ 1, 2, 3, 4 }, function(a, b)
    return a + b
  end), list(M.select({ 1, 2, 3, 4 }, function(v)
    return v % 2 == 0
  end)), list(M.chunk({ 1, 1, 2, 3, 3 }, function(v)
    return v % 2 == 0
  end)), list(M.flatten { 1, { 2, { 3, { 4 } } } }))
  print(list(M.sort({ 3, 1, 2 })), list(M.unique { 1, 2, 1, 3 }), list(M.zip({ 1, 2 }, { "a", "b" })),
      list(M.range(1, 10, 3)), list(M.intersection({ 1, 2, 3 }, { 2, 3 })), list(M.difference({ 1, 2, 3 }, { 2 })),
      list(M.partition and { 1 } or {}), M.isEqual({ a = { 1 } }, { a = { 1 } }), M.count({ 1, 1, 2 }, 1))
   print()
  print(M.compose(function(x)
    return x + 1
  end, function(x)
    return x * 2
  end)(5), M.curry(function(a, b, c)
    return a + b + c
  end, 3)(1)(2)(3), M.memoize(function(x)
    return x * x
  end)(9), M.partial(math.max, 5)(3), M.chain({ 1, 2, 3 }):map(function(v)
    return v + 1
  end):reduce(function(a, b)
    return a * b
  end):value(), list(M.shuffle({ 1 }, 1)), M.template and M.template("x") or "")
end)
case(function()
  local co = require("coxpcall")
  local function work()
    coroutine.yield(1)
    error("inside")
  end
  local c = coroutine.wrap(function()
    return co.pcall(work)
  end)
  print(c(), c())
  print(co.xpcall(function()
    error("m", 0)
  end, function(m)
    return "<" .. m .. ">"
  end))
  print(coroutine.wrap(function()
    return co.pcall(co.pcall, function()
      return coroutine.yield("y")
    end)
  end)())
end)
case(function()
  local ltn12 = require("ltn12")
  local t = {}
  ltn12.pump.all(ltn12.source.chain(ltn12.source.string(("data "):rep(20)), ltn12.filter.chain(function(c)
    return c and c:upper()
  end, function(c)
    return c and c:reverse()
  end)), ltn12.sink.table(t))
  print(#t, table.concat(t))
  print(ltn12.pump.all(ltn12.source.cat(ltn12.source.string("a"), ltn12.source.empty(),
      ltn12.source.error("bad")), ltn12.sink.null()))
end)
case(function()
  local lemock = require("lemock")
  local mc = lemock.controller()
  local m = mc:mock()
  m.foo(1) ;mc:returns(2)
  m.x = 5 ;mc:times(1, 2)
  mc:replay()
  print(m.foo(1))
  m.x = 5
  mc:verify()
  print(pcall(function()
    m.bar()
  end))
end)
case(function()
  local Logging = require("logging")
  local log = Logging.new(function(self, level, message)
    print(level, message)
    return true
  end)
  log:setLevel("INFO")
  log:debug("no")
  log:info("yes %d", 5)
  log:warn({ 1, b = "t" })
  log:error(function(a)
    return "f" .. a
  end, 1)
  log:fatal(nil)
  log:log("WARN", "x")
  print(pcall(log.setLevel, log, "NOPE"))
  print(Logging.tostring({ 3, { a = 1 } }))
  print(Logging.prepareLogMsg("%level %message", "d", "L", "m"))
end)
