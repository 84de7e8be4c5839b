print(("%f %g %e %d"):format(1 / 0, -1 / 0, 1 / 0, 0))   -- expect: inf -inf inf 0
print((("%.1f"):format(0 / 0):gsub("-", "")))            -- expect: nan
