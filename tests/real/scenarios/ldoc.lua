-- package: lua-ldoc
-- The whole tool over Penlight's sources, into a folder; then what it wrote.
local modules = os.getenv("REAL_MODULES")
os.execute("mkdir src out; cp -L " .. modules .. "/pl/*.lua src/")
local config = io.open("config.ld", "w")
config:write("project='Penlight' title='Docs' file='src' format='markdown' dir='out' all=false\n")
config:close()
arg = { [0] = "ldoc", "--testing", "-c", "config.ld", "." }
local exit = os.exit
os.exit = function(code) error({ code = code }) end
local ok, e = pcall(dofile, modules .. "/ldoc_program.lua")
print(ok, type(e) == "table" and e.code or e)
local n = 0
for name in io.popen("cd out && find . -type f | LC_ALL=C sort"):lines() do
  local text = io.open("out/" .. name):read("a") local sum = 0
  for i = 1, #text do sum = (sum * 31 + text:byte(i)) % 4294967291 end
  n = n + 1 print(name, #text, sum)
end
print(n)
