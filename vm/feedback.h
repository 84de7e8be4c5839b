// What the interpreter notes for the optimising compiler, in fields of an instruction that its
// opcode leaves free. Written only when it changes.
#pragma once

#include <cstdint>

namespace perilune::fast {

// Arithmetic on two registers, in d: what it met besides two integers. (Sites with a constant
// operand have no room for it: their field d is the constant, whose kind says half of what there is
// to know.)
inline constexpr std::int32_t kSawFloat = 1;
inline constexpr std::int32_t kSawMixed = 2;  // an integer and a float
inline constexpr std::int32_t kSawOther = 4;  // no numbers

// GETINDEX and SETINDEX in d, GETINT and SETINT in c: bit n: elements of ElementKind n;
// kSawNoElement: anything else.
inline constexpr std::int32_t kSawNoElement = 8;

}  // namespace perilune::fast
