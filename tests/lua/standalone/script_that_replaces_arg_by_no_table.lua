print("never")
-- command: -e "arg = 5" FILE one
-- expect error: 'arg' is not a table
