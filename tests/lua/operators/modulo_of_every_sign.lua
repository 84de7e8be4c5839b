for _, p in ipairs { { 7, 3 }, { -7, 3 }, { 7, -3 }, { -7, -3 }, { 6, 3 }, { -6, 3 }, { 0, -3 }, { 1, 7 }, { -1, 7 }, { 1, -7 } } do
  print(p[1] % p[2], (p[1] + 0.0) % p[2])
end
-- expect: 1	1.0
-- expect: 2	2.0
-- expect: -2	-2.0
-- expect: -1	-1.0
-- expect: 0	0.0
-- expect: 0	-0.0
-- expect: 0	0.0
-- expect: 1	1.0
-- expect: 6	6.0
-- expect: -6	-6.0
-- manual: 3.4.1
