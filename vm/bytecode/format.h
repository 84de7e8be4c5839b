// What the reader and the writer of program files share (spec/bytecode.md).
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "vm/bytecode/instruction.h"

namespace perilune::bytecode::format {

// The first byte is that of no text: load() tells programs from source by it.
inline constexpr std::string_view kMagic = "\x1bPlb";
inline constexpr std::uint8_t kVersion = 1;

// Sections in the order in which they stand in a file; Strings, Prototypes and Debug once a module.
enum class Section : std::uint8_t {
  Manifest = 1,
  Strings = 2,
  Prototypes = 3,
  Debug = 4,
  Resources = 5,
};

inline constexpr std::size_t kChecksumBytes = 4;

// Bits of flag bytes.
inline constexpr std::uint8_t kModuleHasDebug = 1;
inline constexpr std::uint8_t kPrototypeIsVararg = 1;
inline constexpr std::uint8_t kUpvalueFromLocal = 1;
inline constexpr std::uint8_t kUpvalueConstant = 2;

// The chunk name of a module without debug information.
inline constexpr std::string_view kStrippedSource = "=?";

// Which fields of an instruction stand in a file, and how d is written.
struct FieldLayout {
  enum class Wide : std::uint8_t { None, Unsigned, Signed };
  bool a, b, c;
  Wide d;
};

constexpr FieldLayout::Wide wide_layout(OperandKind kind) {
  switch (kind) {
    case OperandKind::None:
      return FieldLayout::Wide::None;
    case OperandKind::Immediate:
    case OperandKind::Jump:
      return FieldLayout::Wide::Signed;
    case OperandKind::Read:
    case OperandKind::Write:
    case OperandKind::Base:
    case OperandKind::Cell:
    case OperandKind::MakeCell:
    case OperandKind::MakePending:
    case OperandKind::Upvalue:
    case OperandKind::AssignedUpvalue:
    case OperandKind::Count:
    case OperandKind::Flag:
    case OperandKind::Immediate8:
    case OperandKind::Constant8:
    case OperandKind::Constant:
    case OperandKind::StringConstant:
    case OperandKind::NumberConstant:
    case OperandKind::Prototype:
    case OperandKind::Template:
      break;
  }
  return FieldLayout::Wide::Unsigned;
}

inline constexpr auto kLayouts = [] {
  std::array<FieldLayout, kOpcodeCount> layouts{};
  for (std::size_t i = 0; i < kOpcodes.size(); ++i) {
    const OpcodeInfo& row = kOpcodes[i];
    layouts[i] = {row.a != OperandKind::None, row.b != OperandKind::None,
                  row.c != OperandKind::None, wide_layout(row.d)};
  }
  return layouts;
}();

// The checksum of a section: the low 32 bits of XXH3 (64 bits) over its payload, seeded with its
// kind.
std::uint32_t checksum(Section kind, const void* payload, std::size_t size);

}  // namespace perilune::bytecode::format
