print(("'a' 'b'"):match("%b''"), ("||"):match("%b||")) -- expect: 'a'	||
