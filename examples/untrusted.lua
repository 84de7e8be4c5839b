-- What a program can do to its surroundings that nobody granted anything: compare
--
--   perilune run examples/untrusted.lua
--   perilune run --allow-read --allow-env examples/untrusted.lua
--   perilune run --deny-clock examples/untrusted.lua
--
-- A refusal is an ordinary failure: functions return nil and a message, as for a missing file, or
-- raise an error where they have no other way to fail. (What is not refused yet: spec/sandbox.md.)

local function attempt(what, f, ...)
  local results = table.pack(pcall(f, ...))
  local done = results[1] and results[2] ~= nil
  local reason = results[1] and results[3] or results[2]
  print(("%-28s %s"):format(what, done and "done" or "refused: " .. tostring(reason)))
end

attempt("read a file", io.open, "/etc/hostname")
attempt("write a file", io.open, "/tmp/perilune-example", "a")
attempt("remove a file", os.remove, "/tmp/perilune-example")
attempt("read the environment", os.getenv, "PATH")
attempt("run a program", io.popen, "true")
attempt("load code from a file", loadfile, "/etc/hostname")
attempt("ask what time it is", os.time)
attempt("write to standard output", io.write, "")
