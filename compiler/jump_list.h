// Jumps whose target is not known yet, linked through their own distance fields.
#pragma once

#include <cstdint>

namespace perilune::compiler {

struct JumpList {
  std::int32_t newest = -1;  // the number of the instruction, or -1 in an empty list
  std::int32_t oldest = -1;

  bool is_empty() const { return newest < 0; }
};

}  // namespace perilune::compiler
