print(os.execute()) -- expect: true
