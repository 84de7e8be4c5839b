for _, m in ipairs { "E", "O" } do
  local ok = {}
  for c = 32, 126 do if pcall(os.date, "!%" .. m .. string.char(c), 0) then ok[#ok + 1] = string.char(c) end end
  print(m, table.concat(ok))
end
-- expect: E	CXYcxy
-- expect: O	HIMSUVWdemuwy
-- manual: 6.9
