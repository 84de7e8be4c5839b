-- package: lua-check
-- needs: luacheck.main
-- The linter over every module here, over Perilune's tests, and over sources with mistakes.
local modules, project = os.getenv("REAL_MODULES"), os.getenv("REAL_PROJECT")
local files = {}
for name in io.popen("cd " .. modules .. "; find . -name '*.lua' -not -name 'scenario_*' -not -name fennel.lua -not -name tl.lua | LC_ALL=C sort"):lines() do
  files[#files + 1] = modules .. "/" .. name:sub(3)
end
for name in io.popen("find " .. project .. "/tests/lua " .. project .. "/bench -name '*.lua' 2>/dev/null | LC_ALL=C sort"):lines() do
  files[#files + 1] = name
end
local luacheck = require("luacheck")
local report = luacheck(files, { std = "lua54", max_line_length = false })
print(#files, report.warnings, report.errors, report.fatals)
local sum, codes = 0, {}
for i, one in ipairs(report) do
  for _, event in ipairs(one) do
    local line = (files[i]:gsub("^" .. modules:gsub("%p", "%%%0"), "")) .. ":" .. tostring(event.line) .. ":"
        .. tostring(event.column) .. ": " .. event.code .. " " .. luacheck.get_message(event)
    for j = 1, #line do sum = (sum * 33 + line:byte(j)) % 4294967291 end
    codes[event.code] = (codes[event.code] or 0) + 1
    if event.code:sub(1, 1) == "0" or i % 40 == 0 then print(line) end
  end
end
local names = {} for code in pairs(codes) do names[#names + 1] = code end table.sort(names)
for _, code in ipairs(names) do print(code, codes[code]) end
print(sum)
