print(("'a' 'b'"):match("%b''"), ("||"):match("%b||")) -- expect: 'a'	||
-- manual: 6.4.1
