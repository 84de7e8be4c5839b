// Numbers as text, in both directions: the lexer, tonumber, string coercion and tostring all come
// here, so that a numeral means the same everywhere and on every platform, whatever the C locale
// says.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace perilune::bytecode {

struct Number {
  bool is_integer = true;
  union {
    std::int64_t integer = 0;
    double number;
  };

  static Number of(std::int64_t value) {
    Number result;
    result.integer = value;
    return result;
  }
  static Number of(double value) {
    Number result;
    result.is_integer = false;
    result.number = value;
    return result;
  }
};

// The number that `text` spells by the manual's §3.1, with whitespace around it and a sign allowed,
// as tonumber and arithmetic on strings read it. Hexadecimal integers wrap around; decimal integers
// that do not fit become floats. "inf" and "nan" are no numerals.
std::optional<Number> parse_numeral(std::string_view text);

// The bytes that either formatter may write.
inline constexpr std::size_t kNumeralSize = 40;

// tostring's form of a number: "%.14g" with ".0" behind what would read as an integer, or "%d".
// Returns the length; writes no terminator.
std::size_t format_float(double value, char* buffer);
std::size_t format_integer(std::int64_t value, char* buffer);

}  // namespace perilune::bytecode
