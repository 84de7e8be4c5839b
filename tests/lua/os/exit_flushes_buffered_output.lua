io.stdout:setvbuf("full")
io.write("buffered\n") -- expect: buffered
os.exit(0)
