print("out") -- expect: out
os.exit()
print("not reached")
