print(xpcall(function() local x return x.y end, string.upper))
-- expect: false	XPCALL_HANDLER_OF_A_RUNTIME_ERROR_GETS_THE_MESSAGE.LUA:1: ATTEMPT TO INDEX A NIL VALUE (LOCAL 'X')
-- manual: 6.1
