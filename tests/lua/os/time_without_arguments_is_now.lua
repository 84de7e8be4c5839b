local now = os.time()
print(math.type(now), now > 1600000000, os.time() - now < 5) -- expect: integer	true	true
