#include <dlfcn.h>

#include <filesystem>
#include <vector>

#include "stdlib/host/jit_library.h"
#include "vm/tier/runtime.h"

namespace perilune::stdlib {

namespace {

#if defined(__APPLE__)
constexpr const char* kName = "libperilune-jit.dylib";
#else
constexpr const char* kName = "libperilune-jit.so";
#endif

// The folders where the library may stand: that of the program or library which this code is in
// (which may have been called through a link, or found on PATH), and that of the process's program.
std::vector<std::filesystem::path> folders() {
  std::vector<std::filesystem::path> result;
  const auto add = [&](const char* file) {
    std::error_code problem;
    const std::filesystem::path path = std::filesystem::canonical(file, problem);
    if (!problem) result.push_back(path.parent_path());
  };
  Dl_info info{};
  static const char here = 0;
  if (dladdr(&here, &info) != 0 && info.dli_fname != nullptr) add(info.dli_fname);
  add("/proc/self/exe");
  return result;
}

void* open_anywhere(std::string* problem) {
  std::vector<std::string> candidates;
  for (const std::filesystem::path& folder : folders()) {
    candidates.push_back((folder / kName).string());
    candidates.push_back((folder / "../lib" / kName).string());
  }
  candidates.emplace_back(kName);
  for (const std::string& candidate : candidates) {
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
  const auto create = reinterpret_cast<tier::CreateCompiler>(dlsym(library, tier::kCreateName));
  if (create == nullptr) {
    *problem = std::string(kName) + " is something else";
    return nullptr;
  }
  problem->clear();
  return create(tier::kInterfaceVersion, &tier::runtime(), problem);
}

}  // namespace perilune::stdlib
