-- Runs the cases of one batch in one process: driver.lua BATCH. The batch is a Lua file that returns
-- a list of texts. For each the driver prints a line "\1case N", and then what became of it: the
-- message of the compiler, or the results, or the error value and the traceback of the place.
--
-- A case sees a global table of its own, through which it reads the real one. What it needs to go on
-- itself the driver keeps in local variables, because cases may change the libraries.
local load, xpcall, type, tostring, setmetatable = load, xpcall, type, tostring, setmetatable
local traceback, getmetatable = debug.traceback, debug.getmetatable
local write, flush = io.stdout.write, io.stdout.flush
local format, find, sub, gsub = string.format, string.find, string.sub, string.gsub
local pack, concat = table.pack, table.concat
local exit = os.exit
local stdout, globals = io.stdout, _G

-- Functions of older versions, which some installations have, would give others another name.
for name in string.gmatch("atan2 cosh frexp ldexp log10 pow sinh tanh", "%w+") do math[name] = nil end

-- What they are by default depends on the installation.
package.path, package.cpath = "./?.lua;./?/init.lua", "./?.so"

-- Without metamethods: they are what is tested.
local function display(value)
  local kind = type(value)
  if kind == "string" then
    if sub(value, 1, 1) == "\27" then return "binary chunk" end
    return format("%q", value)
  end
  if kind == "number" or kind == "boolean" then return tostring(value) end
  return kind
end

local function print_results(...)
  local results = pack(...)
  for i = 1, results.n do results[i] = display(results[i]) end
  write(stdout, "returns ", results.n == 0 and "nothing" or concat(results, ", "), "\n")
end

-- What the case itself called: all above the driver's xpcall.
local function handler(value)
  local text = traceback("", 2)
  local last
  local from = 1
  while true do
    local at, stop = find(text, "\n\t[C]: in function 'xpcall'", from, true)
    if not at then break end
    last, from = at, stop
  end
  return { value = value, traceback = last and sub(text, 2, last - 1) or text }
end

local function judge(ok, ...)
  if ok then
    print_results(...)
  else
    local raised = ...
    if type(raised) ~= "table" or not raised.traceback then
      write(stdout, "raises without a handler: ", display(raised), "\n")
    else
      local value = raised.value
      write(stdout, "raises ", type(value) == "string" and value or display(value), "\n", raised.traceback, "\n")
    end
  end
end

local function run(number, text)
  write(stdout, "\1case ", number, "\n")
  flush(stdout)  -- so that it is known which case ends the process, or does not end
  local own = setmetatable({}, { __index = globals })
  local compiled, message = load(text, "=case", "t", own)
  if not compiled then
    write(stdout, "is no program: ", message, "\n")
  else
    judge(xpcall(compiled, handler))
  end
end

local batch = dofile(...)
for i = 1, #batch do run(i, batch[i]) end
exit(0, false)
