#include "vm/bytecode/operand_text.h"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>

namespace perilune::bytecode {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

constexpr std::array<std::string_view, 5> kStateNames = {"unset", "value", "cell", "loop",
                                                         "pending"};
static_assert(static_cast<std::size_t>(RegisterState::Pending) + 1 == kStateNames.size());

}  // namespace

std::string operand_text(OperandKind kind, std::int32_t field) {
  std::string text = std::to_string(operand_number(kind, field));
  if (const char letter = operand_letter(kind)) text.insert(text.begin(), letter);
  return text;
}

std::string_view state_name(RegisterState state) {
  return kStateNames[static_cast<std::size_t>(state)];
}

std::optional<RegisterState> state_named(std::string_view name) {
  for (std::size_t i = 0; i < kStateNames.size(); ++i) {
    if (kStateNames[i] == name) return static_cast<RegisterState>(i);
  }
  return std::nullopt;
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (byte >= 0x20 && byte < 0x7f) {
      out += c;
    } else {
      out += "\\x";
      out += kHexDigits[byte >> 4];
      out += kHexDigits[byte & 15];
    }
  }
  return out += '"';
}

std::string float_text(double number) {
  if (std::isnan(number)) {
    std::string text = "nan(";
    const auto bits = std::bit_cast<std::uint64_t>(number);
    for (int shift = 60; shift >= 0; shift -= 4) text += kHexDigits[(bits >> shift) & 15];
    return text + ")";
  }
  std::array<char, 32> buffer;
  char* end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
  std::string text(buffer.data(), end);
  if (text.find_first_of(".ein") == std::string::npos) text += ".0";
  return text;
}

std::string constant_text(const Module& module, const Constant& constant) {
  switch (constant.kind) {
    case Constant::Kind::Nil:
      return "nil";
    case Constant::Kind::False:
      return "false";
    case Constant::Kind::True:
      return "true";
    case Constant::Kind::Integer:
      return std::to_string(constant.integer);
    case Constant::Kind::Float:
      return float_text(constant.number);
    case Constant::Kind::String:
      return quoted(module.strings[constant.string]);
  }
  return "";
}

}  // namespace perilune::bytecode
