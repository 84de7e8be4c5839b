// Turning bytes into functions: what dofile, loadfile, require and the commands share.
#pragma once

#include <string_view>

#include "vm/native.h"

namespace perilune::stdlib {

// Each pushes the compiled function and returns true, or pushes the message and returns false.
// `mode` says what is accepted: "b" (binary), "t" (text) or "bt".

// base_library.cpp. `chunk_name` as load takes it: "@file", "=name" or the text itself.
bool load_buffer(State* L, std::string_view bytes, std::string_view chunk_name, const char* mode);

// load.cpp. Null `path`: standard input. Skips a byte order mark and a first line that begins
// with '#'.
bool load_file(State* L, const char* path, const char* mode);
// The same with the rights of `require` (vm/host.h: open_module).
bool load_module_file(State* L, const char* path);

// base_library.cpp. Pushes the main function of the running program file's module `name`; false,
// with nothing pushed, when the program has no such module.
bool load_bundled_module(State* L, std::string_view name);

}  // namespace perilune::stdlib
