// How the verifier's messages speak of registers.
#pragma once

#include <string>

#include "vm/bytecode/function_verifier.h"

namespace perilune::bytecode {

inline std::string register_text(int reg) {
  return "register " + std::to_string(reg);
}

inline const char* known_text(Known known) {
  switch (known) {
    case Known::Unset:
      return "unset";
    case Known::Value:
      return "a value";
    case Known::Cell:
      return "a cell";
    case Known::Pending:
      return "pending";
    case Known::Loop0:
      return "a loop's first word";
    case Known::Loop1:
      return "a loop's second word";
    case Known::Loop2:
      return "a loop's third word";
  }
  return "";
}

}  // namespace perilune::bytecode
