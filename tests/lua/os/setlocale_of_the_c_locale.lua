print(os.setlocale("C"), os.setlocale(nil), os.setlocale("C", "numeric"), os.setlocale()) -- expect: C	C	C	C
print(os.setlocale("no such locale"))                                                  -- expect: nil
