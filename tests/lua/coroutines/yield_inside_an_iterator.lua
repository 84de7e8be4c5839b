local co = coroutine.wrap(function()
  for i in function(_, last) return coroutine.yield(last) end, nil, "start" do print("got", i) end
  return "end"
end)
print(co())     -- expect: start
print(co("a"))  -- expect: got	a
                -- expect: a
print(co(nil))  -- expect: end
-- manual: 2.6
