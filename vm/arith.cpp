#include "vm/arith.h"

namespace perilune {

namespace {

bool as_integer(Value v, std::int64_t* out) {
  if (v.tag == Tag::Integer) {
    *out = v.integer;
    return true;
  }
  return float_to_integer(v.number, out);
}

bool bit_operation(ArithmeticOp op, Value a, Value b, Value* out) {
  std::int64_t x;
  std::int64_t y;
  if (!as_integer(a, &x) || !as_integer(b, &y)) return false;
  switch (op) {
    case ArithmeticOp::BitAnd:
      *out = Value::of(x & y);
      return true;
    case ArithmeticOp::BitOr:
      *out = Value::of(x | y);
      return true;
    case ArithmeticOp::BitXor:
      *out = Value::of(x ^ y);
      return true;
    case ArithmeticOp::ShiftLeft:
      *out = Value::of(shift_left(x, y));
      return true;
    case ArithmeticOp::ShiftRight:
      *out = Value::of(shift_right(x, y));
      return true;
    case ArithmeticOp::BitNot:
      *out = Value::of(~x);
      return true;
    default:
      return false;
  }
}

}  // namespace

bool arithmetic(ArithmeticOp op, Value a, Value b, Value* out) {
  const bool integers = a.tag == Tag::Integer && b.tag == Tag::Integer;
  const double x = number_as_double(a);
  const double y = number_as_double(b);
  switch (op) {
    case ArithmeticOp::Add:
      *out = integers ? Value::of(wrap_add(a.integer, b.integer)) : Value::of(x + y);
      return true;
    case ArithmeticOp::Sub:
      *out = integers ? Value::of(wrap_sub(a.integer, b.integer)) : Value::of(x - y);
      return true;
    case ArithmeticOp::Mul:
      *out = integers ? Value::of(wrap_mul(a.integer, b.integer)) : Value::of(x * y);
      return true;
    case ArithmeticOp::Mod:
      if (!integers) {
        *out = Value::of(float_mod(x, y));
        return true;
      }
      if (b.integer == 0) return false;
      *out = Value::of(floor_mod(a.integer, b.integer));
      return true;
    case ArithmeticOp::IntDiv:
      if (!integers) {
        *out = Value::of(float_floor_div(x, y));
        return true;
      }
      if (b.integer == 0) return false;
      *out = Value::of(floor_div(a.integer, b.integer));
      return true;
    case ArithmeticOp::Pow:
      *out = Value::of(float_pow(x, y));
      return true;
    case ArithmeticOp::Div:
      *out = Value::of(x / y);
      return true;
    case ArithmeticOp::Negate:
      *out = a.tag == Tag::Integer ? Value::of(wrap_sub(0, a.integer)) : Value::of(-x);
      return true;
    case ArithmeticOp::BitAnd:
    case ArithmeticOp::BitOr:
    case ArithmeticOp::BitXor:
    case ArithmeticOp::ShiftLeft:
    case ArithmeticOp::ShiftRight:
    case ArithmeticOp::BitNot:
      return bit_operation(op, a, b, out);
  }
  return false;
}

}  // namespace perilune
