-- package: lua-busted
-- unbundled: busted finds its output handlers and test files by searching the disk
-- A whole run of busted on spec files, with each of its plain reporters.
os.execute("mkdir -p spec")
local file = io.open("spec/a_spec.lua", "w")
file:write([==[
describe("a suite", function()
  local n = 0
  setup(function() n = 100 end) teardown(function() n = nil end)
  before_each(function() n = n + 1 end) after_each(function() n = n - 1 end)
  it("passes", function() assert.are.equal(101, n) end)
  it("fails", function() assert.same({ 1, { x = 2 } }, { 1, { x = 3 } }) end)
  it("errs", function() local t t.x = 1 end)
  it("throws a table #tagged", function() error({ code = 5 }) end)
  pending("is pending")
  describe("nested", function()
    it("uses spies", function() local s = spy.new(function(x) return x end) s(1) assert.spy(s).was.called_with(1) end)
    it("has finally", function() finally(function() n = n end) assert.truthy(n) end)
    it("isolates", function() leaked = 1 end) it("checks", function() assert.is_nil(leaked) end)
    lazy_setup(function() n = n end)
    insulate("box", function() it("x", function() package.loaded.fake = 1 end) end)
    it("yields", function() local co = coroutine.wrap(function() coroutine.yield(1) error("in coroutine") end) co() co() end)
  end)
end)
describe("error in describe", function() error("describe broke") end)
]==]) file:close()
file = io.open("spec/b_spec.lua", "w")
file:write("it('top level', function() pending('later') end)\nthis is a syntax error\n")
file:close()
local function run(...)
  print("==", ...)
  local names = {}
  for name in pairs(package.loaded) do
    if name:find("^busted") or name:find("^luassert") or name:find("^say") or name:find("^cliargs") or name:find("^mediator") then
      names[#names + 1] = name
    end
  end
  for _, name in ipairs(names) do
    package.loaded[name] = nil
  end
  for i = 1, #arg do arg[i] = nil end for i, word in ipairs { ... } do arg[i] = word end
  local exit = os.exit os.exit = function(code) error({ exited = code }, 0) end
  local ok, e = xpcall(function()
    require("busted.runner")({ standalone = false })
  end, function(m)
    return type(m) == "table" and m or debug.traceback(m)
  end)
  os.exit = exit
  io.flush() print(ok, type(e) == "table" and e.exited or e)
end
-- Not the JSON output: it follows pairs, whose order lua5.4 changes from run to run.
run("-o", "plainTerminal", "spec")
run("-o", "TAP", "spec")
run("-o", "plainTerminal", "-v", "spec")
run("-o", "plainTerminal", "--tags=tagged", "spec")
run("-o", "gtest", "spec/a_spec.lua")
run("--list", "spec/a_spec.lua")
run("--version")
run("-o", "plainTerminal", "--shuffle", "--seed=5", "--lang=de", "spec/a_spec.lua")
run("--nope")
