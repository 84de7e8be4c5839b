print(("%.12f %.12f %.12f"):format(math.sin(1), math.cos(1), math.tan(1)))  -- expect: 0.841470984808 0.540302305868 1.557407724655
print(("%.12f %.12f %.12f"):format(math.asin(0.5), math.acos(0.5), math.atan(1, -1)))  -- expect: 0.523598775598 1.047197551197 2.356194490192
print(math.deg(math.pi), math.rad(180) == math.pi, math.sqrt(16), math.atan(0.0))  -- expect: 180.0	true	4.0	0.0
