--[ print("no")
--[= print("no")
--[=x[ print("no")
print("yes") -- expect: yes
