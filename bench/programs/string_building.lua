-- Measures making strings: `..`, string.format, rep, gsub, upper, reverse, table.concat.
-- Modelled after programs that write reports: a table as CSV, as HTML and as aligned text.
local rounds = tonumber((...)) or 250

local ROWS = 500

local COLUMNS = { "id", "name", "city", "amount", "note" }
local CITIES = { "Berlin", "Rio de Janeiro", "Tromsø", "Sana'a", "Kyoto" }
local NOTES = { "", "paid <late>", "said \"soon\"", "a & b", "new, trial" }

local function make_rows()
  local rows, seed = {}, 42
  for i = 1, ROWS do
    seed = (seed * 16807) % 2147483647
    rows[i] = {
      id = i,
      name = "customer" .. seed % 1000,
      city = CITIES[seed % #CITIES + 1],
      amount = seed % 1000000 / 100,
      note = NOTES[math.floor(seed / 7) % #NOTES + 1],
    }
  end
  return rows
end

local function cell(row, column)
  local value = row[column]
  if column == "amount" then return string.format("%.2f", value) end
  return tostring(value)
end

local function csv_quote(text)
  if text:find('[",]') then
    return '"' .. text:gsub('"', '""') .. '"'
  end
  return text
end

local function to_csv(rows)
  local lines = { table.concat(COLUMNS, ",") }
  for _, row in ipairs(rows) do
    local cells = {}
    for i, column in ipairs(COLUMNS) do
      cells[i] = csv_quote(cell(row, column))
    end
    lines[#lines + 1] = table.concat(cells, ",")
  end
  return table.concat(lines, "\n")
end

local ENTITIES = { ["<"] = "&lt;", [">"] = "&gt;", ["&"] = "&amp;", ['"'] = "&quot;" }

-- Appends to one growing string within a row, as people do.
local function to_html(rows)
  local parts = { "<table>" }
  for _, row in ipairs(rows) do
    local html = "  <tr>"
    for _, column in ipairs(COLUMNS) do
      html = html .. "<td class='" .. column .. "'>" .. cell(row, column):gsub('[<>&"]', ENTITIES) .. "</td>"
    end
    parts[#parts + 1] = html .. "</tr>"
  end
  parts[#parts + 1] = "</table>"
  return table.concat(parts, "\n")
end

local function group_thousands(digits)
  return (digits:reverse():gsub("(%d%d%d)", "%1 "):reverse():gsub("^ ", ""))
end

local function to_text(rows)
  local lines = {}
  for i, row in ipairs(rows) do
    local amount = string.format("%d", math.floor(row.amount * 100))
    lines[i] = string.format("%5d  %-16s%s%s  %s", row.id, row.name,
      row.city:upper(), (" "):rep(20 - #row.city), group_thousands(amount))
  end
  return table.concat(lines, "\n") .. "\n" .. ("="):rep(60)
end

local checksum = 0
local function fold(text)
  checksum = (checksum * 31 + #text) % 1000003
  for i = 1, #text, 97 do
    checksum = (checksum * 31 + text:byte(i)) % 1000003
  end
end

local rows = make_rows()
for _ = 1, rounds do
  fold(to_csv(rows))
  fold(to_html(rows))
  fold(to_text(rows))
end
print(string.format("checksum %d", checksum))
