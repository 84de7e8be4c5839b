print((package.config:gsub("\n", "|"))) -- expect: /|;|?|!|-|
