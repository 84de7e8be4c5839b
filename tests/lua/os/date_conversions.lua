print(os.date("!%a %A %b %B %j %w %%", 0))   -- expect: Thu Thursday Jan January 001 4 %
print(os.date("!%x %X %D %T %F %R", 0))      -- expect: 01/01/70 00:00:00 01/01/70 00:00:00 1970-01-01 00:00
print(os.date("!%U %W %V %G %u %e %C", 0))   -- expect: 00 00 01 1970 4  1 19
print(os.date("!%n%t") == "\n\t")            -- expect: true
