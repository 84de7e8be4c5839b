// Arithmetic and comparison of numbers exactly as the manual's §3.4 says, without metamethods and
// without strings. Integers wrap; shifts by 64 and more give 0; int/float comparison is
// mathematically exact.
#pragma once

#include <cmath>
#include <cstdint>

#include "vm/value.h"

namespace perilune {

enum class ArithmeticOp : std::uint8_t {
  Add,
  Sub,
  Mul,
  Mod,
  Pow,
  Div,
  IntDiv,
  BitAnd,
  BitOr,
  BitXor,
  ShiftLeft,
  ShiftRight,
  Negate,
  BitNot
};

inline std::int64_t wrap_add(std::int64_t a, std::int64_t b) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}
inline std::int64_t wrap_sub(std::int64_t a, std::int64_t b) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}
inline std::int64_t wrap_mul(std::int64_t a, std::int64_t b) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) * static_cast<std::uint64_t>(b));
}

// b != 0
inline std::int64_t floor_div(std::int64_t a, std::int64_t b) {
  if (b == -1) return wrap_sub(0, a);
  const std::int64_t q = a / b;
  return (a % b != 0 && (a ^ b) < 0) ? q - 1 : q;
}
inline std::int64_t floor_mod(std::int64_t a, std::int64_t b) {
  if (b == -1) return 0;
  const std::int64_t r = a % b;
  return (r != 0 && (r ^ b) < 0) ? r + b : r;
}

inline double float_mod(double a, double b) {
  double r = std::fmod(a, b);
  if (r > 0 ? b < 0 : (r < 0 && b > 0)) r += b;
  return r;
}
// std::floor without a call: a double of 2^52 and more has no fraction.
inline double fast_floor(double d) {
  if (!(d > -0x1p52 && d < 0x1p52)) return d;
  const auto truncated = static_cast<double>(static_cast<std::int64_t>(d));
  return std::copysign(truncated - (truncated > d ? 1.0 : 0.0), d);
}
inline double float_floor_div(double a, double b) {
  return fast_floor(a / b);
}
inline double float_pow(double a, double b) {
  return b == 2.0 ? a * a : std::pow(a, b);
}

inline std::int64_t shift_left(std::int64_t a, std::int64_t by) {
  const auto bits = static_cast<std::uint64_t>(a);
  if (by <= -64 || by >= 64) return 0;
  return static_cast<std::int64_t>(by >= 0 ? bits << by : bits >> -by);
}
inline std::int64_t shift_right(std::int64_t a, std::int64_t by) {
  const auto bits = static_cast<std::uint64_t>(a);
  if (by <= -64 || by >= 64) return 0;
  return static_cast<std::int64_t>(by >= 0 ? bits >> by : bits << -by);
}

// The integer equal to `d`; false when there is none.
inline bool float_to_integer(double d, std::int64_t* out) {
  if (!(d >= -0x1p63 && d < 0x1p63)) return false;
  const auto i = static_cast<std::int64_t>(d);
  if (static_cast<double>(i) != d) return false;
  *out = i;
  return true;
}

inline bool fits_double(std::int64_t i) {
  return i >= -(std::int64_t{1} << 53) && i <= (std::int64_t{1} << 53);
}

// i < d and i <= d, d < i and d <= i
inline bool int_less_float(std::int64_t i, double d) {
  if (fits_double(i)) return static_cast<double>(i) < d;
  if (d >= 0x1p63) return true;
  if (!(d > -0x1p63)) return false;  // NaN as well
  return i < static_cast<std::int64_t>(std::ceil(d));
}
inline bool int_less_equal_float(std::int64_t i, double d) {
  if (fits_double(i)) return static_cast<double>(i) <= d;
  if (d >= 0x1p63) return true;
  if (!(d >= -0x1p63)) return false;
  return i <= static_cast<std::int64_t>(std::floor(d));
}
inline bool float_less_int(double d, std::int64_t i) {
  if (fits_double(i)) return d < static_cast<double>(i);
  if (d >= 0x1p63) return false;
  if (d >= -0x1p63) return static_cast<std::int64_t>(std::floor(d)) < i;
  return d < 0;  // -inf and far below: true; NaN: false
}
inline bool float_less_equal_int(double d, std::int64_t i) {
  if (fits_double(i)) return d <= static_cast<double>(i);
  if (d >= 0x1p63) return false;
  if (d >= -0x1p63) return static_cast<std::int64_t>(std::ceil(d)) <= i;
  return d < 0;
}

// Both are numbers.
inline bool number_less(Value a, Value b) {
  if (a.tag == Tag::Integer) {
    return b.tag == Tag::Integer ? a.integer < b.integer : int_less_float(a.integer, b.number);
  }
  return b.tag == Tag::Float ? a.number < b.number : float_less_int(a.number, b.integer);
}
inline bool number_less_equal(Value a, Value b) {
  if (a.tag == Tag::Integer) {
    return b.tag == Tag::Integer ? a.integer <= b.integer
                                 : int_less_equal_float(a.integer, b.number);
  }
  return b.tag == Tag::Float ? a.number <= b.number : float_less_equal_int(a.number, b.integer);
}
inline bool number_equal(Value a, Value b) {
  if (a.tag == b.tag) return a.tag == Tag::Integer ? a.integer == b.integer : a.number == b.number;
  const double d = a.tag == Tag::Float ? a.number : b.number;
  const std::int64_t i = a.tag == Tag::Integer ? a.integer : b.integer;
  std::int64_t as_integer;
  return float_to_integer(d, &as_integer) && as_integer == i;
}

inline double number_as_double(Value v) {
  return v.tag == Tag::Integer ? static_cast<double>(v.integer) : v.number;
}

// Both are numbers; false when the operation has no result for them: a bit operation on a float
// without integer representation, or an integer division by zero.
bool arithmetic(ArithmeticOp op, Value a, Value b, Value* out);

}  // namespace perilune
