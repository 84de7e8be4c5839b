#include "cli/terminal.h"

#include <cstdlib>

namespace perilune::cli {

Style style_for(Host& host, StandardStream stream) {
  // The user's wish concerns the command, not the program: the policy has no say in it.
  const char* const no_color = std::getenv("NO_COLOR");
  if (!host.is_terminal(stream) || (no_color != nullptr && *no_color != '\0')) return {};
  return {"\x1b[1;31m", "\x1b[1;32m", "\x1b[0m"};
}

}  // namespace perilune::cli
