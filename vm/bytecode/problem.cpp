#include "vm/bytecode/module.h"

namespace perilune::bytecode {

std::string Problem::describe() const {
  std::string text = rule + ": " + message;
  std::string place;
  if (prototype != kNone) place = "function " + std::to_string(prototype);
  if (offset != kNone) {
    const bool in_file = !rule.empty() && rule[0] == 'F';
    if (!place.empty()) place += ", ";
    place += (in_file ? "byte " : "instruction ") + std::to_string(offset);
  }
  return place.empty() ? text : text + " (" + place + ")";
}

}  // namespace perilune::bytecode
