// Constant expressions, evaluated by the compiler.
#pragma once

#include "compiler/ast.h"
#include "compiler/context.h"

namespace perilune::compiler {

// The value of an operator on number constants, or null where it has none or must be left to run
// time: results that are NaN or zero floats (whose sign is easily lost), division by zero, operands
// without an integer representation, and powers whose exact value depends on the platform.
Expression* fold(Context& context, BinaryOperator op, const Expression* left,
                 const Expression* right, std::uint32_t line);
Expression* fold(Context& context, UnaryOperator op, const Expression* operand, std::uint32_t line);

// A copy of a constant for another place.
Expression* copy_constant(Context& context, const Expression* constant, std::uint32_t line);

}  // namespace perilune::compiler
