return table.concat({ ... }, "\t")
