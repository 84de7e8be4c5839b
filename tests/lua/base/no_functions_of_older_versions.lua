print(unpack, setfenv, getfenv, loadstring, table.getn, module) -- expect: nil	nil	nil	nil	nil	nil
