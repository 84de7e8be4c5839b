// Where a syntax error is, shown in the program's text.
#pragma once

#include <string>

#include "vm/host.h"

namespace perilune::cli {

// If `path` is a source file that does not compile and standard error is a terminal: writes the
// line of the error there, and a caret below the place.
void show_syntax_error(Host& host, const std::string& path);

}  // namespace perilune::cli
