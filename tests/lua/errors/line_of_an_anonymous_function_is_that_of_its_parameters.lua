local f = function
(a)
  return a
end
print(debug.getinfo(f, "S").linedefined) -- expect: 2
print(load("f(function\n()\nx = 1\n", "=c")) -- expect: nil	c:4: 'end' expected (to close 'function' at line 2) near <eof>
