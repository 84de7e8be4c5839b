for _, s in ipairs { "%#d", "%+u", "%+x", "%0s", "%+s", "%#c", "%.3c", "%0c", "%.3p", "%#i", "% x", "%+o", "%#s", "% s", "%0p", "%-p", "%-c", "%#f", "% g", "%0e", "%+a" } do
  local ok, r = pcall(string.format, s, 65)
  io.write(s, ok and " ok" or " refused", "; ")
end
print()
-- expect: %#d refused; %+u refused; %+x refused; %0s refused; %+s refused; %#c refused; %.3c refused; %0c refused; %.3p refused; %#i refused; % x refused; %+o refused; %#s refused; % s refused; %0p refused; %-p ok; %-c ok; %#f ok; % g ok; %0e ok; %+a ok; 
-- manual: 6.4
