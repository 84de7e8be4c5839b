local inf = math.huge
print(("%f %.1f %e %g %a"):format(inf, -inf, inf, -inf, inf)) -- expect: inf -inf inf -inf inf
print(("%5.1f|%-6f|%06.1f|%+g"):format(inf, -inf, inf, inf))
-- expect:   inf|-inf  |   inf|+inf
print(("%.3f %.20f %.99f"):format(1e15, 0.1, 0.5):sub(1, 60), #("%99.99f"):format(-1e308))
-- expect: 1000000000000000.000 0.10000000000000000555 0.50000000000000	410
print(("%g %g %g %g"):format(1e300 * 1e10, 0.0, -0.0, 5e-324), ("%.14g %.17g"):format(0.1, 0.1))
-- expect: inf 0 -0 4.94066e-324	0.1 0.10000000000000001
print(("%f %d"):format("1.5", "7"), ("%5.1f"):format(3), pcall(string.format, "%f", "x"))
-- expect: 1.500000 7	  3.0	false	bad argument #2 to 'string.format' (number expected, got string)
-- manual: 6.4
