-- The line of an instruction is that of the last token that was read when Lua generated it.
local function trace(text)
  local lines = {}
  local f = assert(load(text, "=text"))
  local function hook(_, line) if debug.getinfo(2, "f").func == f then lines[#lines + 1] = line end end
  debug.sethook(hook, "l")
  f()
  debug.sethook()
  return table.concat(lines, " ")
end
print(trace("if\nmath.sin(1)\nthen\n  x = 1\nend")) -- expect: 2 3 4 5
print(trace("if\nnot x\nand\nmath.pi\nthen\n  x = 1\nend")) -- expect: 2 3 7
print(trace("local t = {10}\nx = t[1]\n+\nt[1]\ny = 4")) -- expect: 1 3 4 3 4 5
print(trace("x = (\nmath.pi\n)\n..\n1")) -- expect: 2 3 5 4 5
print(trace("tostring(\n1,\n2\n)")) -- expect: 1 2 4 1 4
print(trace("local t = {\n1,\n2\n}")) -- expect: 1 2 4
print(trace("local t = {\na = 1,\nb = 2\n}")) -- expect: 1 2 3 4
print(trace("--\nif nil then\n  x = 1\nelse\n  x = 2\nend")) -- expect: 2 5 6
print(trace("while math.sin(1) do\n  if math.sin(1)\n  then break\n  end\nend")) -- expect: 1 2 3 5
print(trace("for i = 1, 2 do\n  x = function() return i end\nend")) -- expect: 1 2 1 2 1 3
print(trace("local x = math.max(\n1\n)\ny = function() return x end")) -- expect: 1 3 1 4
x, y = nil
-- manual: 6.10
