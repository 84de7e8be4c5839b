-- Counts the lines of the modules that a program loads, and keeps the sum in the file $REAL_LINES.
local note = os.getenv("REAL_LINES")
local sum = 0
local search = package.searchers[2]

package.searchers[2] = function(name)
  local loader, path = search(name)
  if type(loader) == "function" then
    for _ in io.lines(path) do sum = sum + 1 end
    local file <close> = assert(io.open(note, "w"))
    file:write(sum)
  end
  return loader, path
end
