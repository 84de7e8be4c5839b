local saved
do
  local f <close> = io.tmpfile()
  saved = f
end
print(io.type(saved)) -- expect: closed file
