print(type(require), type(package.searchpath), type(package.loadlib), type(package.path), type(package.cpath), type(package.config))
-- expect: function	function	function	string	string	string
print(package.loaded.package == package, package.loaded._G == _G, type(package.searchers), type(package.preload), package.require)
-- expect: true	true	table	table	nil
-- manual: 6.3
