for _, r in ipairs { 1 == 1, 1 ~= 1, 1 < 2, 1 > 2, 1 <= 1, 1 >= 2, "a" < "b", nil == false, {} == {}, "a" ~= "b" } do io.write(type(r), tostring(r), " ") end
print()
-- expect: booleantrue booleanfalse booleantrue booleanfalse booleantrue booleanfalse booleantrue booleanfalse booleanfalse booleantrue 
-- manual: 3.4.4
