return "folder/init"
