print([==[a]]b]=]c]==])   -- expect: a]]b]=]c
print([=[[[nested]]]=])   -- expect: [[nested]]
print([=[a]==]b]=])       -- expect: a]==]b
