print(not nil, not false, not 0, not "") -- expect: true	true	false	false
-- manual: 3.4.5
