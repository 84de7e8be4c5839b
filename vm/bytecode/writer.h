// Writes program files (spec/bytecode.md).
#pragma once

#include <string>

#include "vm/bytecode/module.h"

namespace perilune::bytecode {

// The bytes of a program that the verifier accepts; the same on every platform. With `strip`
// without debug information: chunk names, lines, names of locals and upvalues, and the strings that
// only they use (so the strings' numbers change).
std::string write(const Program& program, bool strip);

}  // namespace perilune::bytecode
