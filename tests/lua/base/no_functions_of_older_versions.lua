print(unpack, setfenv, getfenv, loadstring, table.getn, module) -- expect: nil	nil	nil	nil	nil	nil
-- manual: 8.2
