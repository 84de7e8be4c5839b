local function f(n) if n == 0 then return debug.traceback("t") .. "" end return f(n - 1) .. "" end
local trace = f(100)
print(trace:match("\n\t(%.%.%.[^\n]*)\n"))      -- expect: ...	(skipping 81 levels)
print(select(2, trace:gsub("\n", "\n")))        -- expect: 23
-- manual: 6.10
