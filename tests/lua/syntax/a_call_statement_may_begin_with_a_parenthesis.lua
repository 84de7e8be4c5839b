;(print or io.write)("done") -- expect: done
do (print)("in a block") end -- expect: in a block
-- manual: 3.3.1
