for c in ("^$()%.[]*+-?"):gmatch(".") do
  if not ("x" .. c .. "y"):find("x%" .. c .. "y") then print("not matched", c) end
end
print(("a.b"):match("a%.b"), ("axb"):match("a%.b")) -- expect: a.b	nil
-- manual: 6.4.1
