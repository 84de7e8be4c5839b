// libedit, which has the interface of GNU readline under a licence that asks nothing of its users.
#include <dlfcn.h>

#include "stdlib/host/edit_library.h"

namespace perilune::stdlib {

std::optional<EditLibrary> open_edit_library() {
  void* library = nullptr;
  for (const char* name : {"libedit.so.2", "libedit.so.0", "libedit.3.dylib"}) {
    library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
    if (library != nullptr) break;
  }
  if (library == nullptr) return std::nullopt;
  const EditLibrary result{
      reinterpret_cast<char* (*)(const char*)>(dlsym(library, "readline")),
      reinterpret_cast<int (*)(const char*)>(dlsym(library, "add_history")),
  };
  if (result.read_line == nullptr || result.remember == nullptr) return std::nullopt;
  return result;
}

}  // namespace perilune::stdlib
