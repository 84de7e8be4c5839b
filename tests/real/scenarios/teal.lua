-- source: teal-language/tl
-- The Teal compiler checks and translates programs, and its own sources.
local case = require("case")
local tl = require("tl")
print(tl.version())
local programs = {
  "local x: number = 'text'",
      "local record P x: number; y: string end local p: P = { x = 1, y = 2 } print(p.z)",
      "local function f<T>(a: T, b: T): T return b end local n: string = f(1, 2)",
  "global enum E 'a' 'b' end local e: E = 'c'", "for i, v in ipairs({1, 2, 3}) do print(v .. i) end",
      "local t: {string:number} = {} t.x = 1 local s: string = t.x",
      "local interface I name: string end local record R is I end local r: R = {} print(r.name)",
  "local x <const> = 1 x = 2", "return function(...: number): number return (...) end",
      "local a: integer | string = 1 if a is string then print(a:upper()) else print(a + 1) end",
      "goto done ::done:: local u = nil + 1", "local function", "local x = = 2", "print(undefined)",
      "local m: metatable<any> = 5",
      "local f: function(number): string = function(n: number): string return n end",
      "local a, b: number, string = 1",
}
for i, source in ipairs(programs) do
  case(function()
    local result = tl.check_string(source, nil, "p" .. i .. ".tl")
    for _, kind in ipairs { "syntax_errors", "type_errors", "warnings" } do
      for _, e in ipairs(result[kind] or {}) do
        print(i, kind, e.y, e.x, e.msg)
      end
    end
    if #result.syntax_errors == 0 then print(tl.generate(result.ast, "5.4")) end
  end)
end

-- Its own sources. A message may name one of several types, which pairs chooses.
local folder = os.getenv("REAL_SOURCE")
for name in io.popen("cd '" .. folder .. "' && find . -name '*.tl' | LC_ALL=C sort | head -40"):lines() do
  case(function()
    local file <close> = assert(io.open(folder .. "/" .. name))
    local result = tl.check_string(file:read("a"), nil, name)
    print(name, #result.syntax_errors, #result.type_errors, #(result.warnings or {}))
    for _, e in ipairs(result.type_errors) do
      print(e.y, e.x, (e.msg:gsub("a type for %w+", "a type for one")))
    end
    print(tl.generate(result.ast, "5.4"))
  end)
end
