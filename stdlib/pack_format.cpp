#include "stdlib/pack_format.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "stdlib/libraries.h"

namespace perilune::stdlib {

namespace {

constexpr std::size_t kNativeAlignment = 8;
constexpr std::size_t kNoNumber = static_cast<std::size_t>(-1);

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

// A number is as many digits as can be read without a risk to exceed kMaxComposedString; the next
// digit would be an option of its own, and there is none.
std::size_t PackReader::parse_number(std::size_t otherwise) {
  if (at_end() || !is_digit(format_[at_])) return otherwise;
  std::size_t number = 0;
  while (!at_end() && is_digit(format_[at_]) && number <= (kMaxComposedString - 9) / 10) {
    number = number * 10 + static_cast<std::size_t>(format_[at_++] - '0');
  }
  return number;
}

std::size_t PackReader::parse_size(std::size_t otherwise) {
  const std::size_t size = parse_number(otherwise);
  if (size < 1 || size > kMaxIntegerSize) {
    host_.raise_error("integral size (" + std::to_string(size) + ") out of limits [1,16]");
  }
  return size;
}

PackOption PackReader::parse() {
  using Kind = PackOption::Kind;
  const char c = format_[at_++];
  switch (c) {
    case 'b':
      return {Kind::Integer, 1, 0};
    case 'B':
      return {Kind::Unsigned, 1, 0};
    case 'h':
      return {Kind::Integer, 2, 0};
    case 'H':
      return {Kind::Unsigned, 2, 0};
    case 'i':
      return {Kind::Integer, parse_size(4), 0};
    case 'I':
      return {Kind::Unsigned, parse_size(4), 0};
    case 'l':
    case 'j':
      return {Kind::Integer, 8, 0};
    case 'L':
    case 'J':
    case 'T':
      return {Kind::Unsigned, 8, 0};
    case 'f':
      return {Kind::Float, 4, 0};
    case 'd':
    case 'n':
      return {Kind::Double, 8, 0};
    case 's':
      return {Kind::CountedString, parse_size(8), 0};
    case 'c': {
      const std::size_t size = parse_number(kNoNumber);
      if (size == kNoNumber) host_.raise_error("missing size for format option 'c'");
      return {Kind::Bytes, size, 0};
    }
    case 'z':
      return {Kind::ZeroString, 0, 0};
    case 'x':
      return {Kind::Padding, 1, 0};
    case '<':
    case '=':
      little_endian_ = true;
      break;
    case '>':
      little_endian_ = false;
      break;
    case '!':
      max_alignment_ = parse_size(kNativeAlignment);
      break;
    case ' ':
    case 'X':
      break;
    default:
      host_.raise_error(std::string("invalid format option '") + c + "'");
  }
  return {Kind::Nothing, 0, 0};
}

PackOption PackReader::next(std::size_t offset) {
  using Kind = PackOption::Kind;
  const bool aligns_only = format_[at_] == 'X';
  PackOption option = parse();
  std::size_t alignment = option.kind == Kind::Bytes ? 0 : option.size;
  if (aligns_only) {
    // What follows gives the alignment, and is nothing more.
    if (!at_end() && format_[at_] != 'X') {
      const PackOption model = parse();
      alignment = model.kind == Kind::Bytes ? 0 : model.size;
    }
    if (alignment == 0) host_.raise_format_error("invalid next option for option 'X'");
  }
  if (alignment > 1) {
    alignment = std::min(alignment, max_alignment_);
    if ((alignment & (alignment - 1)) != 0) {
      host_.raise_format_error("format asks for alignment not power of 2");
    }
    option.alignment = (0 - offset) & (alignment - 1);
  }
  return option;
}

void pack_integer(char* out, std::size_t size, std::uint64_t value, bool little_endian,
                  bool is_signed) {
  const bool negative = is_signed && static_cast<std::int64_t>(value) < 0;
  for (std::size_t i = 0; i < size; ++i) {
    const std::uint8_t filler = negative ? 0xff : 0;
    const std::uint8_t byte = i < 8 ? static_cast<std::uint8_t>(value >> (8 * i)) : filler;
    out[little_endian ? i : size - 1 - i] = static_cast<char>(byte);
  }
}

bool unpack_integer(const char* in, std::size_t size, bool little_endian, bool is_signed,
                    std::uint64_t* value) {
  const auto byte_at = [=](std::size_t i) {
    return static_cast<std::uint8_t>(in[little_endian ? i : size - 1 - i]);
  };
  std::uint64_t result = 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(size, 8); ++i) {
    result |= static_cast<std::uint64_t>(byte_at(i)) << (8 * i);
  }
  if (size < 8 && is_signed) {
    const std::uint64_t sign = std::uint64_t{1} << (8 * size - 1);
    result = (result ^ sign) - sign;
  }
  const bool negative = is_signed && static_cast<std::int64_t>(result) < 0;
  for (std::size_t i = 8; i < size; ++i) {
    if (byte_at(i) != (negative ? 0xff : 0)) return false;
  }
  *value = result;
  return true;
}

}  // namespace perilune::stdlib
