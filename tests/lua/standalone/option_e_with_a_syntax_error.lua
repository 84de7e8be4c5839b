-- command: -e "x = = 1" FILE
print("never")
-- expect error: (command line):1: unexpected symbol near '='
