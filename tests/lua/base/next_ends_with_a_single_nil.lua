print(select("#", next({})), select("#", next({ 1 }, 1)), select("#", next({ 1 }))) -- expect: 1	1	2
-- manual: 6.1
