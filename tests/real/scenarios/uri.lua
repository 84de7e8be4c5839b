-- package: lua-uri
local case = require("case")
local URI = require("uri")
for _, text in ipairs { "http://user:pw@Example.COM:80/a/./b/../c%7e?x=1&y#frag", "HTTP://EXAMPLE.com:8080",
    "ftp://host/file;type=a", "mailto:x@y.z", "urn:isbn:0-395-36341-1", "urn:oid:1.2.3", "file:///etc/passwd",
    "data:text/plain;base64,SGVsbG8=", "tel:123", "//host/p", "a b", "http://[::1]/", "http://[zz]/",
    "urn:issn:1535-3613", "telnet://h:23", "rtsp://x/y", "pop://u;auth=+apop@h", "http://%zz/" } do
  case(function()
    local u, err = URI:new(text)
    if not u then
      print(text, err)
      return
    end
    print(u, u:scheme(), u:host(), u:port(), u:path(), u:query(), u:fragment(), u:userinfo(), u:is_relative())
  end)
end
case(function()
  local base = URI:new("http://a/b/c/d;p?q")
  for _, r in ipairs { "g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", "g?y#s", ";x", "", ".",
      "./", "..", "../g", "../..", "../../g", "../../../g", "/./g", "g.", "..g", "./../g", "g;x=1/../y" } do
    local ok, u = pcall(URI.new, URI, r, base)
    io.write(r, " -> ", tostring(u), "\n")
  end
end)
case(function()
  local u = URI:new("http://h/p?q")
  print(u:host("new.org"), u:path("/x y"), u:query(nil), u:fragment("f"), u:port(99), u, URI.eq("http://a/",
      "http://A:80/"), pcall(u.port, u, "x"))
  local r = URI:new("http://h/a/b/c")
  print(pcall(function()
    r:relativize("http://h/a/d")
    return tostring(r)
  end))
end)
case(function()
  local util = require("uri._util")
  print(util.uri_encode("a b/ü?", "^A-Za-z0-9/"), util.uri_decode("%41%zz%20"),
      util.remove_dot_segments("/a/b/c/./../../g"))
end)
