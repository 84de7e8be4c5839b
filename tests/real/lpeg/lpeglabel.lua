-- LPegLabel, as far as grammars need it that throw labels and do not recover: LuLPeg and an error.
local lpeg = require("lulpeg")
local match, Cmt, P = lpeg.match, lpeg.Cmt, lpeg.P
local labelled = setmetatable({}, { __index = lpeg })

function labelled.T(label)
  return Cmt(P(true), function(_, position) error({ label = label, position = position }, 0) end)
end

local function finish(ok, first, ...)
  if ok then
    if first == nil then return nil, "fail" end
    return first, ...
  end
  if type(first) == "table" and first.label then return nil, first.label, first.position end
  error(first, 0)
end

function labelled.match(...) return finish(pcall(match, ...)) end

return labelled
