// The package library and require (manual, §6.3).
//
// require asks the searchers of package.searchers one after another: for a preloaded function or a
// module of the running program file, a Lua file, and (there are no native modules yet) a C
// library, which is found but cannot be loaded.
#include <iterator>
#include <string>

#include "stdlib/host_result.h"
#include "stdlib/libraries.h"
#include "stdlib/load.h"

namespace perilune::stdlib {

namespace {

constexpr std::string_view kDefaultPath =
    "/usr/local/share/lua/5.4/?.lua;/usr/local/share/lua/5.4/?/init.lua;"
    "/usr/local/lib/lua/5.4/?.lua;/usr/local/lib/lua/5.4/?/init.lua;"
    "/usr/share/lua/5.4/?.lua;/usr/share/lua/5.4/?/init.lua;./?.lua;./?/init.lua";
constexpr std::string_view kDefaultNativePath =
    "/usr/local/lib/lua/5.4/?.so;/usr/lib/x86_64-linux-gnu/lua/5.4/?.so;"
    "/usr/lib/lua/5.4/?.so;/usr/local/lib/lua/5.4/loadall.so;./?.so";
// Separators of folders and templates, the name's mark, the executable's folder, the mark that
// ends what a C module's function name ignores.
constexpr std::string_view kConfig = "/\n;\n?\n!\n-\n";
constexpr const char* kNoLibraries = "dynamic libraries not enabled; check your Lua installation";

// The functions that need the table `package` have it as their only upvalue.
Table* package_table(State* L) {
  return upvalue(L, 1).table();
}

Value string_value(State* L, std::string_view s) {
  return Value::of(new_string(L, s));
}

// ---------------------------------------------------------------- searching paths

// Appends `text` with every `from` replaced by `to`. An empty `from` is not replaced.
void append_replaced(State* L, StringBuilder& result, std::string_view text, std::string_view from,
                     std::string_view to) {
  while (!from.empty()) {
    const std::size_t at = text.find(from);
    if (at == std::string_view::npos) break;
    result.append(text.substr(0, at));
    result.append(to);
    text.remove_prefix(at + from.size());
    poll(L);
  }
  result.append(text);
}

// Pushes the name of the first readable file of the templates in `path` and returns true, or pushes
// the list of those that were tried and returns false.
bool search_path(State* L, std::string_view name, std::string_view path, std::string_view separator,
                 std::string_view replacement) {
  StringBuilder file_name(L);
  append_replaced(L, file_name, name, separator, replacement);
  const std::string_view stem = file_name.finish()->view();
  StringBuilder tried(L);
  for (bool more = true; more;) {
    const std::size_t end = path.find(';');
    append_replaced(L, file_name, path.substr(0, end), "?", stem);
    more = end != std::string_view::npos;
    if (more) path.remove_prefix(end + 1);

    const std::string_view file = file_name.finish()->view();
    const HostStatus error = host_of(L).check_module(c_string(file));
    if (!error) {
      push_string(L, file);
      return true;
    }
    if (tried.size() > 0) tried.append("\n\t");
    tried.append("no file '");
    tried.append(file);
    tried.append('\'');
    if (error->denied) {
      tried.append(" (");
      tried.append(error->message);
      tried.append(')');
    }
  }
  tried.push();
  return false;
}

// The same with the templates of package[field].
bool search_package_path_may_call(State* L, std::string_view name, const char* field) {
  const Value path = index_may_call(L, Value::of(package_table(L)), string_value(L, field));
  if (!path.is(Tag::String) && !path.is_number())
    raise_message(L, "'package.%s' must be a string", field);
  return search_path(L, name, to_display_string_may_call(L, path), ".", "/");
}

int package_searchpath(State* L) {
  // Checked from the last one on, as lua5.4 happens to do.
  const std::string_view replacement = up_to_zero(optional_string(L, 4, "/"));
  const std::string_view separator = up_to_zero(optional_string(L, 3, "."));
  const std::string_view path = up_to_zero(check_string(L, 2));
  const std::string_view name = up_to_zero(check_string(L, 1));
  if (search_path(L, name, path, separator, replacement)) return 1;
  const Value tried = L->top[-1];
  L->top[-1].set_nil();
  push(L, tried);
  return 2;
}

// ---------------------------------------------------------------- searchers
// Each takes a module's name and returns its loader and one more value for it, or a message.

constexpr const char* kPreloadField = "_PRELOAD";  // of the registry

// A module of the running program file counts as preloaded, unless package.preload has another one.
int search_preload(State* L) {
  const std::string_view name = check_string(L, 1);
  const Value preload = raw_get(L, registry(L), kPreloadField);
  const Value loader = index_may_call(L, preload, argument(L, 1));
  if (!loader.is_nil()) {
    push(L, loader);
    push_string(L, ":preload:");
    return 2;
  }
  if (load_bundled_module(L, name)) {
    push_string(L, ":bundle:");
    return 2;
  }
  push_format(L, "no field package.preload['%S']", &name);
  return 1;
}

[[noreturn]] void raise_load_error(State* L, std::string_view name, std::string_view file,
                                   std::string_view message) {
  raise_message(L, "error loading module '%S' from file '%S':\n\t%S", &name, &file, &message);
}

int search_lua_file(State* L) {
  const std::string_view name = check_string(L, 1);
  if (!search_package_path_may_call(L, name, "path")) return 1;
  const Value file = L->top[-1];
  if (!load_module_file(L, c_string(file.string()->view()).c_str()))
    raise_load_error(L, name, file.string()->view(), L->top[-1].string()->view());
  push(L, file);
  return 2;
}

int search_library(State* L) {
  const std::string_view name = check_string(L, 1);
  if (!search_package_path_may_call(L, name, "cpath")) return 1;
  raise_load_error(L, name, L->top[-1].string()->view(), kNoLibraries);
}

// A library that holds all modules of a package: only for names with a dot.
int search_root_library(State* L) {
  const std::string_view name = check_string(L, 1);
  const std::size_t dot = name.find('.');
  if (dot == std::string_view::npos) return 0;
  if (!search_package_path_may_call(L, name.substr(0, dot), "cpath")) return 1;
  raise_load_error(L, name, L->top[-1].string()->view(), kNoLibraries);
}

constexpr LibraryFunction kSearchers[] = {
    {"searcher_preload", search_preload},
    {"searcher_Lua", search_lua_file},
    {"searcher_C", search_library},
    {"searcher_Croot", search_root_library},
};

// ---------------------------------------------------------------- require
// Searchers and loaders are not called by call_then: as in lua5.4, they cannot yield. The frame has
// the module's name, the searchers and what they said so far, then the loader and its second
// argument.

constexpr int kName = 0;
constexpr int kSearcherTable = 1;
constexpr int kMessages = 2;
constexpr int kLoader = 3;
constexpr int kLoaderData = 4;

// The name of which a zero byte is the end: only the loader gets all of it.
Value shown_name(State* L) {
  const std::string_view name = L->base[kName].string()->view();
  const std::string_view shown = up_to_zero(name);
  return shown.size() == name.size() ? L->base[kName] : string_value(L, shown);
}

// Pushes the loader and its data.
void find_loader_may_call(State* L) {
  for (std::int64_t index = 1;; ++index) {
    const Value searcher = raw_get(L, L->base[kSearcherTable].table(), index);
    if (searcher.is_nil()) {
      const std::string_view name = L->base[kName].string()->view();
      const std::string_view messages = L->base[kMessages].string()->view();
      raise_message(L, "module '%S' not found:%S", &name, &messages);
    }
    push(L, searcher);
    push(L, shown_name(L));
    call_may_call(L, 1, 2);
    const Value loader = L->base[kLoader];
    if (loader.is_function()) return;
    if (loader.is(Tag::String) || loader.is_number()) {
      StringBuilder messages(L);
      messages.append_value(L->base[kMessages]);
      messages.append("\n\t");
      messages.append_value(loader);
      L->base[kMessages] = Value::of(messages.finish());
    }
    L->top = L->base + kLoader;
  }
}

int require(State* L) {
  check_string(L, 1);
  L->top = L->base + 1;
  const Value all_loaded = Value::of(loaded_modules(L));
  const Value loaded = index_may_call(L, all_loaded, shown_name(L));
  if (loaded.truthy()) {
    push(L, loaded);
    return 1;
  }
  const Value searchers =
      index_may_call(L, Value::of(package_table(L)), string_value(L, "searchers"));
  if (!searchers.is(Tag::Table)) raise_message(L, "'package.searchers' must be a table");
  push(L, searchers);
  push_string(L, "");
  find_loader_may_call(L);
  push(L, L->base[kLoader]);
  push(L, L->base[kName]);
  push(L, L->base[kLoaderData]);
  call_may_call(L, 2, 1);
  const Value result = L->top[-1];
  const Value name = shown_name(L);
  if (!result.is_nil()) set_index_may_call(L, all_loaded, name, result);
  Value module = index_may_call(L, all_loaded, name);
  if (module.is_nil()) {
    module = Value::boolean(true);
    set_index_may_call(L, all_loaded, name, module);
  }
  push(L, module);
  push(L, L->base[kLoaderData]);
  return 2;
}

int package_loadlib(State* L) {
  check_string(L, 1);
  check_string(L, 2);
  push_nil(L);
  push_string(L, kNoLibraries);
  push_string(L, "absent");
  return 3;
}

// ---------------------------------------------------------------- opening

// The environment's path of this name, where ";;" stands for the default one, or the default.
std::string initial_path(State* L, const std::string& variable, std::string_view otherwise) {
  std::string default_path(otherwise);
  if (raw_get(L, registry(L), "LUA_NOENV").truthy()) return default_path;
  for (const char* suffix : {"_5_4", ""}) {
    const auto result = host_of(L).environment(variable + suffix);
    const auto* const value = std::get_if<std::optional<std::string>>(&result);
    if (value == nullptr || !*value) continue;
    std::string path = **value;
    const std::size_t at = path.find(";;");
    if (at == std::string::npos) return path;
    if (at + 2 < path.size()) default_path += ';';
    if (at > 0) default_path.insert(0, ";");
    return path.replace(at, 2, default_path);
  }
  return default_path;
}

void set_function_of_package(State* L, Table* t, Value key, const LibraryFunction& f,
                             Table* package) {
  Native* const native = new_native(L, f.function, f.name, 1);
  native->upvalues[0] = Value::of(package);
  raw_set(L, t, key, Value::of(native));
}

}  // namespace

void open_package(State* L) {
  Table* const package = new_table(L, 0, 8);
  Table* const searchers = new_table(L, static_cast<std::uint32_t>(std::size(kSearchers)));
  std::int64_t index = 0;
  for (const LibraryFunction& searcher : kSearchers)
    set_function_of_package(L, searchers, Value::of(++index), searcher, package);

  Table* const preload = new_table(L);
  raw_set(L, registry(L), kPreloadField, Value::of(preload));
  raw_set(L, package, "preload", Value::of(preload));
  raw_set(L, package, "loaded", Value::of(loaded_modules(L)));
  raw_set(L, package, "searchers", Value::of(searchers));
  raw_set(L, package, "config", string_value(L, kConfig));
  raw_set(L, package, "path", string_value(L, initial_path(L, "LUA_PATH", kDefaultPath)));
  raw_set(L, package, "cpath", string_value(L, initial_path(L, "LUA_CPATH", kDefaultNativePath)));
  set_functions(L, package, {{"loadlib", package_loadlib}, {"searchpath", package_searchpath}});

  set_function_of_package(L, globals(L), string_value(L, "require"), {"require", require}, package);
  add_library(L, "package", package);
}

}  // namespace perilune::stdlib
