print(type(debug.getregistry())) -- expect: table
