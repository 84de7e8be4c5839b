print(load("return 'a\\z \t\v\f\r\n\n\rb'")() == "ab", "a\z\65" == "aA") -- expect: true	true
-- manual: 3.1
