local function c(name, f) return setmetatable({}, { __close = function(_, e) if f then f() end print(name, e) end }) end
do
  local x <close> = c("outer", function()
    local y <close> = c("inner")
    print("in handler")
  end)
end
-- expect: in handler
-- expect: inner	nil
-- expect: outer	nil
-- manual: 3.3.8
