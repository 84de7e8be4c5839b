print([[
one
two]])       -- expect: one
             -- expect: two
print(#[[

]])          -- expect: 1
