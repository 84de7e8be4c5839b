print(io.write("") == io.stdout) -- expect: true
