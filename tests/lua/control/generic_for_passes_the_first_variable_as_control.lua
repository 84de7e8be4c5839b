local seen = {}
for a, b in function(s, c) seen[#seen + 1] = tostring(c) if #seen < 4 then return #seen, #seen * 10 end end, nil, "start" do
  b = "changed"
end
print(table.concat(seen, " ")) -- expect: start 1 2 3
-- manual: 3.3.5
