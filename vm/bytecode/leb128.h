// LEB128 numbers: seven bits a byte, lowest first, the high bit set on all but the last byte. Files
// hold only the shortest form of each number.
#pragma once

#include <cstdint>
#include <string>

namespace perilune::bytecode {

inline void append_unsigned(std::string& out, std::uint64_t value) {
  while (value >= 0x80) {
    out += static_cast<char>(static_cast<unsigned char>(value | 0x80));
    value >>= 7;
  }
  out += static_cast<char>(static_cast<unsigned char>(value));
}

inline void append_signed(std::string& out, std::int64_t value) {
  while (value < -0x40 || value > 0x3f) {
    out += static_cast<char>(static_cast<unsigned char>(value | 0x80));
    value >>= 7;  // arithmetic since C++20
  }
  out += static_cast<char>(static_cast<unsigned char>(value & 0x7f));
}

enum class LebError : std::uint8_t { None, Truncated, NotShortest, TooLarge };

// Reads a number of at most `bits` bits (32 or 64) at p, advancing p; on an error p is where it
// was.
inline LebError read_unsigned(const std::uint8_t*& p, const std::uint8_t* end, int bits,
                              std::uint64_t& value) {
  std::uint64_t result = 0;
  const std::uint8_t* q = p;
  for (int shift = 0;; shift += 7) {
    if (q == end) return LebError::Truncated;
    const std::uint64_t low = *q & 0x7fu;
    if (shift + 7 > bits && (shift >= bits || (low >> (bits - shift)) != 0)) {
      return LebError::TooLarge;
    }
    result |= low << shift;
    if (*q++ < 0x80) {
      if (low == 0 && shift > 0) return LebError::NotShortest;
      break;
    }
  }
  p = q;
  value = result;
  return LebError::None;
}

// The same for signed numbers.
inline LebError read_signed(const std::uint8_t*& p, const std::uint8_t* end, int bits,
                            std::int64_t& value) {
  std::uint64_t result = 0;
  const std::uint8_t* q = p;
  for (int shift = 0;; shift += 7) {
    if (q == end) return LebError::Truncated;
    if (shift >= bits) return LebError::TooLarge;
    const std::uint8_t byte = *q++;
    const std::uint64_t low = byte & 0x7fu;
    result |= low << shift;
    if (shift + 7 > bits) {
      // The last byte's bits from the sign bit up are all equal.
      const std::uint64_t top = low >> (bits - 1 - shift);
      if (byte >= 0x80 || (top != 0 && top != (0x7fu >> (bits - 1 - shift)))) {
        return LebError::TooLarge;
      }
    }
    if (byte < 0x80) {
      const bool negative = (byte & 0x40) != 0;
      if (shift > 0) {
        const bool previous_negative = (q[-2] & 0x40) != 0;
        if (low == (negative ? 0x7fu : 0u) && previous_negative == negative) {
          return LebError::NotShortest;
        }
      }
      if (negative && shift + 7 < 64) result |= ~std::uint64_t{0} << (shift + 7);
      break;
    }
  }
  p = q;
  value = static_cast<std::int64_t>(result);
  return LebError::None;
}

}  // namespace perilune::bytecode
