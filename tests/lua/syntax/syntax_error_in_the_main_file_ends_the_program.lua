print("never printed"
x = 1
-- expect error: syntax_error_in_the_main_file_ends_the_program.lua:2: ')' expected (to close '(' at line 1) near 'x'
-- manual: 7
