print(("<<a>><<b>>"):match("<<(.*)>>"), ("<<a>><<b>>"):match("<<(.-)>>"), ("aXbXc"):match("(.*)X"), ("aXbXc"):match("(.-)X"), ("aaa"):match("^(a-)(a*)$"))
-- expect: a>><<b	a	aXb	a		aaa
print(("x = 1 -- c"):match("^(.-)%s*%-%-"), ("  trim  "):match("^%s*(.-)%s*$") .. "|", ("path/to/file.ext"):match("([^/]*)%.(%w+)$"))
-- expect: x = 1	trim|	file	ext
-- manual: 6.4.1
