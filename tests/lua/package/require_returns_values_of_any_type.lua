for _, v in ipairs { 1, "s", {}, print, true } do
  package.preload.m = function() return v, "second is dropped" end
  package.loaded.m = nil
  local got, extra = require("m")
  io.write(type(got), " ", tostring(got == v), " ", extra, "; ")
end
print()
-- expect: number true :preload:; string true :preload:; table true :preload:; function true :preload:; boolean true :preload:; 
-- manual: 6.3
