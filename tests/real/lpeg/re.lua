return require("lulpeg").re
