// UTF-8 as Lua knows it: the encoding of RFC 2279, with sequences of up to six bytes for values
// below 2^31; what is strict keeps to Unicode (manual §6.5).
#pragma once

#include <cstdint>
#include <string_view>

namespace perilune::stdlib {

inline constexpr std::uint32_t kMaxUtf8Value = 0x7fffffff;
inline constexpr std::size_t kMaxUtf8Sequence = 6;

constexpr bool is_utf8_continuation(char c) {
  return (static_cast<std::uint8_t>(c) & 0xc0) == 0x80;
}

// Writes the shortest sequence for `code` (at most kMaxUtf8Value) and returns its length.
constexpr std::size_t encode_utf8(char* out, std::uint32_t code) {
  if (code < 0x80) {
    out[0] = static_cast<char>(code);
    return 1;
  }
  // A sequence of n bytes holds 5n + 1 bits: 6 in each but the first.
  std::size_t length = 2;
  while (code >> (5 * length + 1) != 0) ++length;
  for (std::size_t i = length - 1; i > 0; --i) {
    out[i] = static_cast<char>(0x80 | (code & 0x3f));
    code >>= 6;
  }
  const std::uint32_t lead = 0xff00 >> length & 0xff;
  out[0] = static_cast<char>(lead | code);
  return length;
}

// The length of the valid sequence that `s` begins with, and its value; 0 when there is none.
// Strict: no surrogates and nothing above 0x10ffff.
constexpr std::size_t decode_utf8(std::string_view s, bool strict, std::uint32_t* code) {
  if (s.empty()) return 0;
  const auto first = static_cast<std::uint8_t>(s[0]);
  if (first < 0x80) {
    *code = first;
    return 1;
  }
  if (first < 0xc0 || first >= 0xfe) return 0;
  std::size_t length = 2;
  while ((first >> (7 - length) & 1) != 0) ++length;
  if (s.size() < length) return 0;
  std::uint32_t value = first & (0x7fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if (!is_utf8_continuation(s[i])) return 0;
    value = value << 6 | (static_cast<std::uint8_t>(s[i]) & 0x3fu);
  }
  const bool overlong = length == 2 ? value < 0x80 : value >> (5 * (length - 1) + 1) == 0;
  if (overlong) return 0;
  if (strict && (value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff))) return 0;
  *code = value;
  return length;
}

}  // namespace perilune::stdlib
