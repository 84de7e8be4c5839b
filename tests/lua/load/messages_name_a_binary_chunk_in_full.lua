-- Not in the short form of source texts: the bytes themselves are "binary string", and no name is cut.
local function message(name)
  return (select(2, load("\27Lua\x53", name)))
end
print(message())          -- expect: binary string: bad binary format (version mismatch)
print(message("\27x"))    -- expect: binary string: bad binary format (version mismatch)
print(message("@a.luac")) -- expect: a.luac: bad binary format (version mismatch)
print(message("=name"))   -- expect: name: bad binary format (version mismatch)
print(message("some text")) -- expect: some text: bad binary format (version mismatch)
print(message(""))        -- expect: : bad binary format (version mismatch)
print(message("zero\0s")) -- expect: zero: bad binary format (version mismatch)
print(#message("=" .. ("n"):rep(100))) -- expect: 138
