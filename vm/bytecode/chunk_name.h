// How a chunk's name is shown in messages and tracebacks.
#pragma once

#include <string>
#include <string_view>

namespace perilune::bytecode {

// The short form of a chunk name as load() takes it: "=name" stands for itself, "@file" for a file,
// of whose name the end counts, and anything else is source text, of which the first line is
// quoted. At most 59 bytes.
std::string display_name(std::string_view source);

// The name of a binary chunk in the messages about its bytes: all of it, behind a '=' or '@'. A
// chunk that load() names by its own bytes is a "binary string".
std::string_view binary_name(std::string_view source);

}  // namespace perilune::bytecode
