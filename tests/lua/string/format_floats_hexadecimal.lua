print(("%a %a %A %.2a %a"):format(1, 0.5, 255.5, 1 / 3, -0.0)) -- expect: 0x1p+0 0x1p-1 0X1.FFP+7 0x1.55p-2 -0x0p+0
