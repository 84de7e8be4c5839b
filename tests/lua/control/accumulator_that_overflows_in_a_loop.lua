local product = 1
for i = 1, 30 do product = product * i end
print(product) -- expect: -8764578968847253504
-- manual: 3.4.1
