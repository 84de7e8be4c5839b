print("loading answer")
return { value = 42 }
