local t, f = {}, function() end
print(("%p"):format(t) == ("%p"):format(t), ("%p"):format(t) ~= ("%p"):format({}), ("%p"):format(f) == ("%p"):format(f), ("%p"):format("abc") == ("%p"):format("ab" .. "c"))
-- expect: true	true	true	true
print(("%p %p %p %p"):format(1, 1.5, nil, true)) print(("%p"):format(io.stdout):find("^0x%x+$"), ("%p"):format(coroutine.running()):find("^0x%x+$"))
-- expect: (null) (null) (null) (null)
-- expect: 1	1	14
print(("%10p|%-10p|"):format(nil, 1), #("%20p"):format(t), (("%p"):format(t)) == tostring(t):match("0x%x+"))
-- expect:     (null)|(null)    |	20	true
-- manual: 6.4
