#include "compiler/folding.h"

#include <cmath>
#include <cstdint>
#include <optional>

namespace perilune::compiler {
namespace {

const ConstantExpression* as_constant(const Expression* expression) {
  return static_cast<const ConstantExpression*>(expression);
}

double to_double(const Expression* number) {
  return number->kind == ExpressionKind::Integer ? static_cast<double>(as_constant(number)->integer)
                                                 : as_constant(number)->number;
}

std::optional<std::int64_t> to_integer(const Expression* number) {
  if (number->kind == ExpressionKind::Integer) return as_constant(number)->integer;
  const double value = as_constant(number)->number;
  constexpr double kLimit = 9223372036854775808.0;  // 2^63
  if (!(value >= -kLimit && value < kLimit) || std::floor(value) != value) return std::nullopt;
  return static_cast<std::int64_t>(value);
}

std::int64_t wrap(std::uint64_t bits) {
  return static_cast<std::int64_t>(bits);
}

std::int64_t shift_left(std::int64_t value, std::int64_t by) {
  const auto bits = static_cast<std::uint64_t>(value);
  if (by <= -64 || by >= 64) return 0;
  return wrap(by >= 0 ? bits << by : bits >> -by);
}

// The divisor is not zero.
std::int64_t floor_divide(std::int64_t a, std::int64_t b) {
  if (b == -1) return wrap(0 - static_cast<std::uint64_t>(a));
  const std::int64_t quotient = a / b;
  return a % b != 0 && (a % b < 0) != (b < 0) ? quotient - 1 : quotient;
}

std::int64_t floor_modulo(std::int64_t a, std::int64_t b) {
  if (b == -1) return 0;
  const std::int64_t remainder = a % b;
  return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder;
}

double floor_modulo(double a, double b) {
  const double remainder = std::fmod(a, b);
  return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder;
}

// base ^ exponent where every step of the computation is exact, so that all libraries agree.
std::optional<double> exact_power(double base, double exponent) {
  if (exponent == 2) return base * base;
  if (std::floor(base) != base || std::floor(exponent) != exponent) return std::nullopt;
  if (!(std::fabs(exponent) <= 64)) return std::nullopt;
  double result = 1;
  for (double i = 0; i < std::fabs(exponent); ++i) {
    const double product = result * base;
    if (!std::isfinite(product) || std::fma(result, base, -product) != 0) return std::nullopt;
    result = product;
  }
  if (exponent >= 0) return result;
  const double inverse = 1 / result;
  if (!std::isfinite(inverse) || std::fma(inverse, result, -1.0) != 0) return std::nullopt;
  return inverse;
}

std::optional<std::int64_t> integer_arithmetic(BinaryOperator op, std::int64_t a, std::int64_t b) {
  const auto x = static_cast<std::uint64_t>(a);
  const auto y = static_cast<std::uint64_t>(b);
  switch (op) {
    case BinaryOperator::Add:
      return wrap(x + y);
    case BinaryOperator::Subtract:
      return wrap(x - y);
    case BinaryOperator::Multiply:
      return wrap(x * y);
    case BinaryOperator::Modulo:
      return b == 0 ? std::nullopt : std::optional(floor_modulo(a, b));
    case BinaryOperator::FloorDivide:
      return b == 0 ? std::nullopt : std::optional(floor_divide(a, b));
    case BinaryOperator::BitAnd:
      return wrap(x & y);
    case BinaryOperator::BitOr:
      return wrap(x | y);
    case BinaryOperator::BitXor:
      return wrap(x ^ y);
    case BinaryOperator::ShiftLeft:
      return shift_left(a, b);
    case BinaryOperator::ShiftRight:
      return b == INT64_MIN ? 0 : shift_left(a, -b);
    default:
      return std::nullopt;
  }
}

std::optional<double> float_arithmetic(BinaryOperator op, double a, double b) {
  switch (op) {
    case BinaryOperator::Add:
      return a + b;
    case BinaryOperator::Subtract:
      return a - b;
    case BinaryOperator::Multiply:
      return a * b;
    case BinaryOperator::Modulo:
      return b == 0 ? std::nullopt : std::optional(floor_modulo(a, b));
    case BinaryOperator::Power:
      return exact_power(a, b);
    case BinaryOperator::Divide:
      return b == 0 ? std::nullopt : std::optional(a / b);
    case BinaryOperator::FloorDivide:
      return b == 0 ? std::nullopt : std::optional(std::floor(a / b));
    default:
      return std::nullopt;
  }
}

bool is_bitwise(BinaryOperator op) {
  return op >= BinaryOperator::BitAnd && op <= BinaryOperator::ShiftRight;
}

Expression* make_number(Context& context, std::uint32_t line, double value) {
  if (std::isnan(value) || value == 0) return nullptr;
  return context.make<ConstantExpression>(ConstantExpression::of_number(line, value));
}

Expression* make_number(Context& context, std::uint32_t line, std::int64_t value) {
  return context.make<ConstantExpression>(ConstantExpression::of_integer(line, value));
}

}  // namespace

Expression* fold(Context& context, BinaryOperator op, const Expression* left,
                 const Expression* right, std::uint32_t line) {
  if (!left->is_number() || !right->is_number()) return nullptr;
  const bool both_integers =
      left->kind == ExpressionKind::Integer && right->kind == ExpressionKind::Integer;
  const bool always_float = op == BinaryOperator::Divide || op == BinaryOperator::Power;
  if (is_bitwise(op) || (both_integers && !always_float)) {
    const auto a = to_integer(left);
    const auto b = to_integer(right);
    if (!a || !b) return nullptr;
    const auto value = integer_arithmetic(op, *a, *b);
    return value ? make_number(context, line, *value) : nullptr;
  }
  const auto value = float_arithmetic(op, to_double(left), to_double(right));
  return value ? make_number(context, line, *value) : nullptr;
}

Expression* fold(Context& context, UnaryOperator op, const Expression* operand,
                 std::uint32_t line) {
  switch (op) {
    case UnaryOperator::Minus:
      if (operand->kind == ExpressionKind::Integer) {
        return make_number(context, line,
                           wrap(0 - static_cast<std::uint64_t>(as_constant(operand)->integer)));
      }
      if (operand->kind == ExpressionKind::Float) {
        return make_number(context, line, -as_constant(operand)->number);
      }
      return nullptr;
    case UnaryOperator::BitNot: {
      if (!operand->is_number()) return nullptr;
      const auto value = to_integer(operand);
      return value ? make_number(context, line, ~*value) : nullptr;
    }
    case UnaryOperator::Not:
      if (!operand->is_constant()) return nullptr;
      return context.make<Expression>(
          operand->kind <= ExpressionKind::False ? ExpressionKind::True : ExpressionKind::False,
          line);
    case UnaryOperator::Length:
      return nullptr;
  }
  return nullptr;
}

Expression* copy_constant(Context& context, const Expression* constant, std::uint32_t line) {
  if (constant->kind <= ExpressionKind::True) {
    return context.make<Expression>(constant->kind, line);
  }
  auto* copy = context.make<ConstantExpression>(*as_constant(constant));
  copy->line = line;
  copy->next = nullptr;
  copy->parenthesized = false;
  return copy;
}

}  // namespace perilune::compiler
