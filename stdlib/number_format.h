// The conversions of string.format as C's printf defines them, without the C library's locale.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace perilune::stdlib {

// A conversion specification: "%-+ #0<width>.<precision><conversion>".
struct FormatSpec {
  bool left = false;       // '-'
  bool plus = false;       // '+'
  bool space = false;      // ' '
  bool alternate = false;  // '#'
  bool zero = false;       // '0'
  int width = 0;           // 0 to 99
  int precision = -1;      // 0 to 99; -1: none given
  char conversion = 0;
};

// No number needs more bytes: 309 digits before the point and 99 behind it.
inline constexpr std::size_t kMaxFormattedNumber = 512;

// Write to `out` (kMaxFormattedNumber bytes) and return the number of bytes.
// Conversions d, i, u, o, x, X:
std::size_t format_integer(char* out, const FormatSpec& spec, std::int64_t value);
// Conversions a, A, e, E, f, g, G:
std::size_t format_float(char* out, const FormatSpec& spec, double value);

// How %q shows a float: a constant of Lua that gives exactly this value.
std::size_t format_float_constant(char* out, double value);

}  // namespace perilune::stdlib
