local t = {}
print(("%p"):format(t) == ("%p"):format(t), ("%p"):format(t) ~= ("%p"):format({})) -- expect: true	true
print(("%p"):format(1), ("%p"):format(nil), ("%p"):format(true))                 -- expect: (null)	(null)	(null)
