print(math.floor("3.7"), math.sqrt("16")) -- expect: 3	4.0
-- manual: 3.4.3
