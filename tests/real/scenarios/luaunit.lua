-- package: lua-unit
local lu = require("luaunit")
TestMath = {}
function TestMath:setUp() self.x = 10 end
function TestMath:tearDown() self.x = nil end
function TestMath:test_add() lu.assertEquals(self.x + 1, 11) end
function TestMath:test_fail() lu.assertEquals(self.x, 11) end
function TestMath:test_almost()
  lu.assertAlmostEquals(1, 1.001, 0.01)
  lu.assertNotAlmostEquals(1, 2, 0.5)
  lu.assertNan(0 / 0)
  lu.assertIsInf(math.huge)
  lu.assertPlusZero(0.0)
  lu.assertMinusZero(-0.0)
end
function TestMath:test_error() local t = nil return t.x end
function TestMath:test_skip() lu.skip("not now") end
function TestMath:test_success() lu.success() error("never") end
TestTables = {}
function TestTables:test_same()
  lu.assertEquals({ 1, 2, { a = 1 } }, { 1, 2, { a = 1 } })
  lu.assertItemsEquals({ 1, 2, 3 }, { 3, 1, 2 })
  lu.assertTableContains({ 1, 2 }, 2)
end
function TestTables:test_differ()
  lu.assertEquals({ 1, 2, { a = 1, b = { x = 1 } } }, { 1, 2, { a = 1, b = { x = 2 } } })
end
function TestTables:test_long()
  local a, b = {}, {}
  for i = 1, 40 do
    a[i] = i
    b[i] = i == 20 and 0 or i
  end
  lu.assertEquals(a, b)
end
function TestTables:test_items() lu.assertItemsEquals({ 1, 2 }, { 1, 3 }) end
function TestTables:test_cycle() local a, b = { 1 }, { 1 } a.a = a b.a = b lu.assertEquals(a, b) end
TestStrings = {}
function TestStrings:test_contains()
  lu.assertStrContains("hello", "ell")
  lu.assertStrIContains("HELLO", "ell")
  lu.assertNotStrContains("a", "b")
  lu.assertStrMatches("abc123", "%a+%d+")
end
function TestStrings:test_contains_fail() lu.assertStrContains("hello\nworld", "xyz") end
function TestStrings:test_errors()
  lu.assertError(error)
  lu.assertErrorMsgEquals({ 1 }, function()
    error({ 1 })
  end)
  lu.assertErrorMsgContains("boom", function()
    error("a boom")
  end)
  lu.assertErrorMsgMatches(".*boom", function()
    error("a boom")
  end)
end
function TestStrings:test_error_wrong() lu.assertErrorMsgEquals("x", function() error("y", 0) end) end
function TestStrings:test_types()
  lu.assertIsString("")
  lu.assertIsTable({})
  lu.assertIsFunction(print)
  lu.assertIsThread(coroutine.create(print))
  lu.assertIsNil(nil)
  lu.assertIsBoolean(false)
  lu.assertIsNumber(1)
  lu.assertIsNumber("1")
end
function test_function() lu.assertTrue(1) end
for _, format in ipairs { "text", "tap", "nil" } do
  local runner = lu.LuaUnit.new()
  runner:setOutputType(format)
  print(runner:runSuite("--verbose", "-o", format))
  print(runner.result.selectedCount, runner.result.passedCount, runner.result.failureCount,
      runner.result.errorCount, runner.result.skippedCount)
end
print(lu.prettystr { 1, { a = "x", 2 }, "s\"q" }, lu.prettystr({ [true] = 1, [1.5] = 2, ["a b"] = 3 }),
    lu.LuaUnit.new():runSuite("-p", "Math", "-x", "error"), lu.LuaUnit.new():runSuite("-o", "text",
    "--shuffle", "-p", "nothing"))
local runner = lu.LuaUnit.new()
runner:setOutputType("junit")
runner.fname = "out.xml"
print(runner:runSuite("-o", "junit", "-n", "out"))
local n = 0
for line in io.lines("out.xml") do
  n = n + 1
  if not line:find("testsuite ") and not line:find("property") and not line:find("time=") then
    print(line)
  end
end
print(n)
os.exit(lu.LuaUnit.run("-v", "TestStrings"))
