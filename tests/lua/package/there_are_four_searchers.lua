print(#package.searchers) -- expect: 4
