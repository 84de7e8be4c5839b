;;; local a = 1;; print(a); -- expect: 1
;
-- manual: 3.3.1
