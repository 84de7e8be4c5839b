loaded_by_init = "yes"
