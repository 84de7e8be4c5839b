-- source: anthoeknee/antifennel
-- The Fennel compiler: programs, macros, errors.
local case = require("case")
local fennel = require("fennel")
print(fennel.version)
local programs = {
  "(fn fib [n] (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))) (fib 20)",
  "(let [t {:a 1 :b [1 2 3]}] (each [k v (ipairs t.b)] (set t.a (+ t.a (* k v)))) t.a)",
  "(macro unless2 [c ...] `(if (not ,c) (do ,...))) (unless2 false :yes)",
  "(match [1 [2 3]] [a [b c]] (+ a b c) _ :none)", "(case {:x 5 :y {:z 6}} {:x x :y {:z z}} (* x z))",
  "(accumulate [s 0 i v (ipairs [1 2 3])] (+ s v))",
      "(icollect [_ v (ipairs [1 2 3 4])] (when (= 0 (% v 2)) (* v v)))",
  "(collect [k v (pairs {:a 1})] k (+ v 1))", "(-> 5 (+ 1) (* 2))", "(lambda [x ?y] (+ x (or ?y 1)))",
      "((lambda [x] x))", "(var x 1) (while (< x 100) (set x (* x 2))) x",
  "(local (a b) (values 1 2)) (.. a :- b)", "(for [i 1 10 &until (> i 5)] (print i))", "#(+ $1 $2)",
      "(fcollect [i 1 5] (* i i))", "(let [[a b & rest] [1 2 3 4]] (# rest))",
  "(fn f [] {:fnl/docstring :doc} 1) (f)", "(with-open [h (io.open \"fennel.tmp\" :w)] (h:write :x))",
      "(tail! (tostring 5))", "(bor 1 (lshift 1 4))", "(// 7 2)", "(case-try 1 x (+ x 1) y (* y 10))",
      "(import-macros m :nothing)",
  "(foo bar", ")", "(let [x] 1)", "(set y 1)", "(fn [] (undefined-thing))", "{:a}", "\"unterminated",
      "(local 1 2)", "(macro m [] (error :inside)) (m)", "(do (local x 1) (set x 2))",
      "(. {:a {:b 3}} :a :b)", "(?. nil :a :b)", "(string.format \"%q\" \"\\n\\\"é\\u{263a}\")",
      "[nil 1 nil]", "(length [1 2 3])", "(: :abc :upper)", "(comment everything) :after",
      "(if nil 1 false 2 3)", "(fn vararg [...] (select :# ...)) (vararg 1 nil 3)",
      "(eval-compiler (set _G.q 1))", "(assert-repl true)", "`(quoted ,x)",
}
for i, source in ipairs(programs) do
  case(function() print(i, fennel.compileString(source, { filename = "p" .. i })) end)
  case(function()
    print(i, fennel.view(fennel.eval(source, { filename = "p" .. i, correlate = i % 2 == 0 })))
  end)
end
print(fennel.view({ 1, 2, { a = { "nested", b = 1.5 } }, key = "value", [{}] = true }, { ["one-line?"] = true }))
print(fennel.view({ ("long text "):rep(5), { ("more text "):rep(6), { ("deep "):rep(9) } } }))
local cycle = {} cycle.me = cycle print(fennel.view(cycle))
print(pcall(fennel.dofile, "missing.fnl"))
print(fennel.searchModule("missing", "./?.fnl"))
print((fennel.traceback("message"):gsub("\n.*", "")))
