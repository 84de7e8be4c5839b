-- The pcall inside must not hide how deep the handlers are nested.
print(xpcall(error, function(m) error(select(2, pcall(error, m))) end, "text")) -- expect: false	error in error handling
