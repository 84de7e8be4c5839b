-- command: -e "error('stop', 0)" FILE
print("never")
-- expect error: stop
