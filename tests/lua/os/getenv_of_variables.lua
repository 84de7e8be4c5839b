print(os.getenv("PERILUNE_TEST_VARIABLE"), os.getenv("NO_SUCH_VARIABLE"), os.getenv("PERILUNE_EMPTY") == "", os.getenv("")) print(pcall(os.getenv)) print(pcall(os.getenv, {})) print(select("#", os.getenv("NO_SUCH_VARIABLE")))
-- expect: value of the test	nil	true	nil
-- expect: false	bad argument #1 to 'os.getenv' (string expected, got no value)
-- expect: false	bad argument #1 to 'os.getenv' (string expected, got table)
-- expect: 1
-- environment: PERILUNE_TEST_VARIABLE=value of the test
-- environment: PERILUNE_EMPTY=
-- manual: 6.9
