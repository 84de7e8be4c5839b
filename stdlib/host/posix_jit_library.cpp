#include <dlfcn.h>

#include "stdlib/host/jit_library.h"
#include "vm/tier/runtime.h"

namespace perilune::stdlib {

namespace {

#if defined(__APPLE__)
constexpr const char* kName = "libperilune-jit.dylib";
#else
constexpr const char* kName = "libperilune-jit.so";
#endif

// The folder of the program, or of the library, that this code is in.
std::string own_folder() {
  Dl_info info{};
  static const char here = 0;
  if (dladdr(&here, &info) == 0 || info.dli_fname == nullptr) return {};
  const std::string path = info.dli_fname;
  const std::size_t slash = path.rfind('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

void* open_anywhere(std::string* problem) {
  const std::string folder = own_folder();
  for (const std::string& candidate :
       {folder + kName, folder + "../lib/" + kName, std::string(kName)}) {
    if (void* library = dlopen(candidate.c_str(), RTLD_NOW | RTLD_LOCAL)) return library;
    const char* message = dlerror();
    if (problem->empty() && message != nullptr) *problem = message;
  }
  return nullptr;
}

}  // namespace

tier::Compiler* open_jit_library(std::string* problem) {
  void* library = open_anywhere(problem);
  if (library == nullptr) return nullptr;
  const auto create =
      reinterpret_cast<tier::CreateCompiler>(dlsym(library, tier::kCreateName));
  if (create == nullptr) {
    *problem = std::string(kName) + " is something else";
    return nullptr;
  }
  problem->clear();
  return create(tier::kInterfaceVersion, &tier::runtime(), problem);
}

}  // namespace perilune::stdlib
