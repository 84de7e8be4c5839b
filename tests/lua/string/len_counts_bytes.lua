print(string.len(""), ("abc"):len(), ("a\0\0b"):len(), ("é"):len()) -- expect: 0	3	4	2
print(string.len(123))                                             -- expect: 3
