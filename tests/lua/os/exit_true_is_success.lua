os.exit(true)
-- expect exit: 0
