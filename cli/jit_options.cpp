#include "cli/jit_options.h"

#include <cstdio>
#include <cstdlib>
#include <optional>

#include "stdlib/host/jit_library.h"

namespace perilune::cli {

namespace {

std::optional<tier::Mode> mode_named(std::string_view name) {
  if (name == "off") return tier::Mode::Off;
  if (name == "on") return tier::Mode::On;
  if (name == "eager") return tier::Mode::Eager;
  return std::nullopt;
}

void log_line(const std::string& line) {
  std::fprintf(stderr, "%s\n", line.c_str());
}

}  // namespace

tier::Options default_jit_options() {
  tier::Options options;
  options.open = stdlib::open_jit_library;
  if (const char* mode = std::getenv("PERILUNE_JIT"))
    options.mode = mode_named(mode).value_or(options.mode);
  if (const char* exits = std::getenv("PERILUNE_JIT_EXITS"))
    options.random_exits = static_cast<std::uint32_t>(std::strtoul(exits, nullptr, 10));
  if (std::getenv("PERILUNE_JIT_LOG") != nullptr) options.log = log_line;
  return options;
}

bool apply_jit_option(std::string_view word, tier::Options* options, std::string* problem) {
  constexpr std::string_view kMode = "--jit=";
  if (word == "--jit-log") {
    options->log = log_line;
    return true;
  }
  if (word.substr(0, kMode.size()) != kMode) return false;
  const auto mode = mode_named(word.substr(kMode.size()));
  if (mode) {
    options->mode = *mode;
  } else {
    *problem = "the modes are off, on and eager";
  }
  return true;
}

}  // namespace perilune::cli
