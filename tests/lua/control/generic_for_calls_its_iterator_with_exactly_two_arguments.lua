for _ in function(...) print(select("#", ...), ...) end, "state", "control" do end -- expect: 2	state	control
for _ in function(...) print(select("#", ...), ...) end do end                     -- expect: 2	nil	nil
-- manual: 3.3.5
