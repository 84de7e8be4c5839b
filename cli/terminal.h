// How messages look on a terminal.
#pragma once

#include "vm/host.h"

namespace perilune::cli {

// Escape sequences, all empty where colours are not wanted: on what is no terminal, and whenever
// NO_COLOR is set (no-color.org).
struct Style {
  const char* error = "";
  const char* caret = "";
  const char* plain = "";
};

Style style_for(Host& host, StandardStream stream);

}  // namespace perilune::cli
