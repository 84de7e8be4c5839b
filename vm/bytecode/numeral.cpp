#include "vm/bytecode/numeral.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

namespace perilune::bytecode {
namespace {

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

int hex_value(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

// Whether a float numeral that std::from_chars found out of range is too large rather than too
// small: the sign of the power of ten (sixteen) of its first digit that is not zero.
bool overflows(std::string_view text, bool hexadecimal) {
  const char lower_mark = hexadecimal ? 'p' : 'e';
  const char upper_mark = hexadecimal ? 'P' : 'E';
  const std::int64_t digit_weight = hexadecimal ? 4 : 1;
  std::int64_t magnitude = 0;
  bool seen_point = false;
  bool seen_digit = false;
  std::size_t i = 0;
  for (; i < text.size() && text[i] != lower_mark && text[i] != upper_mark; ++i) {
    if (text[i] == '.') {
      seen_point = true;
    } else if (seen_digit || text[i] != '0') {
      seen_digit = true;
      if (!seen_point) magnitude += digit_weight;
    } else if (seen_point) {
      magnitude -= digit_weight;
    }
  }
  if (i == text.size()) return magnitude > 0;
  ++i;
  const bool negative = i < text.size() && text[i] == '-';
  if (i < text.size() && (text[i] == '-' || text[i] == '+')) ++i;
  constexpr std::int64_t kHuge = std::int64_t{1} << 60;
  std::int64_t exponent = 0;
  for (; i < text.size(); ++i) {
    exponent = exponent < kHuge / 16 ? exponent * 10 + (text[i] - '0') : kHuge;
  }
  return magnitude + (negative ? -exponent : exponent) > 0;
}

// `text` is an unsigned float numeral without its "0x".
std::optional<double> parse_float(std::string_view text, bool hexadecimal) {
  if (text.empty()) return std::nullopt;
  const auto starts_number = [&](char c) { return hexadecimal ? hex_value(c) >= 0 : is_digit(c); };
  if (!starts_number(text[0]) && !(text[0] == '.' && text.size() > 1 && starts_number(text[1]))) {
    return std::nullopt;
  }
  // std::from_chars of GCC 12 takes both signs in a hexadecimal numeral's exponent.
  const std::size_t mark = text.find_first_of("pP");
  if (mark != std::string_view::npos && text.substr(mark + 1, 2) == "+-") return std::nullopt;
  double value = 0;
  const auto format = hexadecimal ? std::chars_format::hex : std::chars_format::general;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, format);
  if (end != text.data() + text.size()) return std::nullopt;
  if (error == std::errc::result_out_of_range) {
    return overflows(text, hexadecimal) ? std::numeric_limits<double>::infinity() : 0.0;
  }
  if (error != std::errc{}) return std::nullopt;
  return value;
}

std::optional<Number> parse_hexadecimal(std::string_view digits, bool negative) {
  std::uint64_t value = 0;
  bool all_digits = !digits.empty();
  for (const char c : digits) {
    const int digit = hex_value(c);
    if (digit < 0) {
      all_digits = false;
      break;
    }
    value = value * 16 + static_cast<std::uint64_t>(digit);
  }
  if (all_digits) return Number::of(static_cast<std::int64_t>(negative ? 0 - value : value));
  const auto number = parse_float(digits, true);
  if (!number) return std::nullopt;
  return Number::of(negative ? -*number : *number);
}

std::optional<Number> parse_decimal(std::string_view digits, bool negative) {
  constexpr std::uint64_t kLargest = std::uint64_t{1} << 63;  // the magnitude of the least integer
  std::uint64_t value = 0;
  bool fits = !digits.empty();
  for (const char c : digits) {
    const unsigned digit = static_cast<unsigned>(c - '0');
    if (!is_digit(c) || value > (kLargest - digit) / 10) {
      fits = false;
      break;
    }
    value = value * 10 + digit;
  }
  if (fits && (negative || value < kLargest)) {
    return Number::of(static_cast<std::int64_t>(negative ? 0 - value : value));
  }
  const auto number = parse_float(digits, false);
  if (!number) return std::nullopt;
  return Number::of(negative ? -*number : *number);
}

}  // namespace

std::optional<Number> parse_numeral(std::string_view text) {
  text = trim(text);
  bool negative = false;
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
    negative = text[0] == '-';
    text.remove_prefix(1);
  }
  if (text.size() >= 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X')) {
    return parse_hexadecimal(text.substr(2), negative);
  }
  return parse_decimal(text, negative);
}

std::size_t format_float(double value, char* buffer) {
  if (!std::isfinite(value)) {
    const char* text = std::isnan(value) ? "-nan" : "-inf";
    if (!std::signbit(value)) ++text;
    const std::size_t length = std::strlen(text);
    std::memcpy(buffer, text, length);
    return length;
  }
  const auto result =
      std::to_chars(buffer, buffer + kNumeralSize, value, std::chars_format::general, 14);
  std::size_t length = static_cast<std::size_t>(result.ptr - buffer);
  for (std::size_t i = 0; i < length; ++i) {
    if (buffer[i] != '-' && !is_digit(buffer[i])) return length;
  }
  buffer[length++] = '.';
  buffer[length++] = '0';
  return length;
}

std::size_t format_integer(std::int64_t value, char* buffer) {
  return static_cast<std::size_t>(std::to_chars(buffer, buffer + kNumeralSize, value).ptr - buffer);
}

}  // namespace perilune::bytecode
