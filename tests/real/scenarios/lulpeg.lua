-- source: pygy/LuLPeg
-- LPeg in Lua: grammars, captures, the re module; then what Debian packs for the real LPeg, over it.
local case = require("case")
require("lua51")
local lpeg = require("lulpeg") package.loaded.lpeg = lpeg
local re = lpeg.re or require("re") package.loaded.re = re
local P, R, S, V, C, Ct, Cs, Cg, Cc, Cf, Cp, Cmt, Cb = lpeg.P, lpeg.R, lpeg.S, lpeg.V, lpeg.C, lpeg.Ct,
    lpeg.Cs, lpeg.Cg, lpeg.Cc, lpeg.Cf, lpeg.Cp, lpeg.Cmt, lpeg.Cb
local space, number = S(" \n\t") ^ 0, C(R("09") ^ 1) / tonumber
local function apply(a, op, b)
  if op == "+" then
    return a + b
  elseif op == "-" then
    return a - b
  elseif op == "*" then
    return a * b
  else
    return a / b
  end
end
local grammar = P { V("Exp") * -1, Exp = Cf(V("Term") * Cg(C(S("+-")) * space * V("Term")) ^ 0, apply), Term = Cf(V("Factor") * Cg(C(S("*/")) * space * V("Factor")) ^ 0,
    apply), Factor = number * space + P("(") * space * V("Exp") * P(")") * space }
case(function()
  print(grammar:match("1 + 2 * (3 - 4) / 5"), grammar:match("(((7)))"), grammar:match("1 +"))
end)
case(function()
  print(table.concat(Ct((C(R("az") ^ 1) + 1) ^ 0):match("abc 12 def-gh"), "|"), Cs((P("a") / "b" + 1) ^ 0):match("banana"),
      (Cp() * P("x") * Cp()):match("x"))
end)
case(function()
  print(Ct(Cg(C(1), "first") * Cg(C(1), "second") * Cb("first")):match("xy").second, Cmt(C(R("09") ^ 1),
      function(s, i, c)
    return tonumber(c) % 2 == 0 and i, c
  end):match("124"), (P(1) - "," ) and "", lpeg.type(P(1)), #P("ab") and "", (-P("a")):match("b"))
end)
case(function()
  print(re.match("hello world", "{%w+} %s {%w+}"), re.gsub("a1b22", "[0-9]+", "<>"), re.find("some text",
      "'text'"), table.concat(re.match("k=v;x=y", "{| ({%w+} '=' {%w+} ';'?)* |}"), ","))
end)
case(function()
  local balanced = re.compile [[ balanced <- "(" ([^()] / balanced)* ")" ]]
  print(balanced:match("(a(b)c)d"), balanced:match("(("))
  local csv = re.compile [[ record <- {| field (',' field)* |} (%nl / !.) field <- escaped / nonescaped nonescaped <- { [^,"%nl]* } escaped <- '"' {~ ([^"] / '""' -> '"')* ~} '"' ]]
  print(table.concat(csv:match('a,"b ""q""",c'), "|"))
end)
case(function()
  print(pcall(lpeg.P, { "A", A = V("A") }))
  print(pcall(re.compile, "a <- ("))
  print(pcall(lpeg.V("x").match, V("x"), "y"))
end)
case(function() local text = ("(1 + 2) * 3 - "):rep(200) .. "1" print(grammar:match(text)) end)
case(function()
  local json = require("json")
  print(json.encode { 1, 2, { a = true } }, json.decode('{"a":[1,2,{"b":null}],"c":"\\u0041\\n"}').c,
      pcall(json.decode, "[1,"))
end)
case(function()
  local cosmo = require("cosmo")
  print(cosmo.fill("Hello $name, $list[[<$it>]] $if{ x }[[yes]][[no]]", { name = "you", list = function()
    for i = 1, 3 do
      cosmo.yield { it = i }
    end
  end, x = true, ["if"] = cosmo.cif }))
end)
case(function()
  local IPv4 = require("lpeg_patterns.IPv4")
  print(IPv4.IPv4address:match("127.0.0.1"), IPv4.IPv4address:match("300.0.0.1"))
  local uri = require("lpeg_patterns.uri")
  local u = uri.uri:match("http://u@host:81/p?q#f")
  print(u and u.host, u and u.port, u and u.path)
  print(require("lpeg_patterns.email").mailbox:match("me@example.org"))
end)
