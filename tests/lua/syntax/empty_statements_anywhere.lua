;;; do ; end; if true then ; end; while false do ; end; local x = 1;;
;print(x);                     -- expect: 1
function f() ; end; print(f()) -- expect:
-- manual: 3.3.1
