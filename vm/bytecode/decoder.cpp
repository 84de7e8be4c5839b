#include "vm/bytecode/decoder.h"

#include <array>
#include <bit>

namespace perilune::bytecode {
namespace {

using namespace format;

// The least number of bytes that a thing takes in a file: what bounds its count.
constexpr std::size_t kUpvalueBytes = 2;
constexpr std::size_t kTemplateBytes = 2;
constexpr std::size_t kLabelBytes = 3;
constexpr std::size_t kExceptionBytes = 2;
constexpr std::size_t kLocalBytes = 4;

// The most bytes that an instruction takes: opcode, a, b, c and a 32-bit LEB128 number.
constexpr std::ptrdiff_t kMaxInstructionBytes = 9;

constexpr std::uint32_t kMaxUnsignedField = 0x7fffffff;

Constant read_constant(Cursor& in) {
  Constant constant;
  constant.kind = static_cast<Constant::Kind>(
      in.enumerator(static_cast<std::uint8_t>(Constant::Kind::String), "kind of constant"));
  switch (constant.kind) {
    case Constant::Kind::Nil:
    case Constant::Kind::False:
    case Constant::Kind::True:
      break;
    case Constant::Kind::Integer:
      constant.integer = in.signed_number(64);
      break;
    case Constant::Kind::Float:
      constant.number = std::bit_cast<double>(in.fixed(8));
      break;
    case Constant::Kind::String:
      constant.string = in.unsigned32();
      break;
  }
  return constant;
}

// The field d at p; the commonest numbers take one byte.
LebError read_wide(FieldLayout::Wide layout, const std::uint8_t*& p, const std::uint8_t* end,
                   std::int32_t& d) {
  if (layout == FieldLayout::Wide::Unsigned) {
    if (p != end && *p < 0x80) return d = *p++, LebError::None;
    std::uint64_t value = 0;
    const std::uint8_t* start = p;
    if (const LebError error = read_unsigned(p, end, 32, value); error != LebError::None) {
      return error;
    }
    if (value > kMaxUnsignedField) return p = start, LebError::TooLarge;
    d = static_cast<std::int32_t>(value);
  } else {
    if (p != end && *p < 0x80) {
      d = (*p & 0x3f) - (*p & 0x40);
      return ++p, LebError::None;
    }
    std::int64_t value = 0;
    if (const LebError error = read_signed(p, end, 32, value); error != LebError::None) {
      return error;
    }
    d = static_cast<std::int32_t>(value);
  }
  return LebError::None;
}

// How to take the fields of an instruction apart without a branch that its opcode decides: what
// follows the opcode, as a number, is shifted and masked. A field that is not there gives 0.
struct FieldMasks {
  std::uint8_t shift_a, shift_b, shift_c;
  std::uint8_t mask_a, mask_b, mask_c;
  std::uint8_t d_at;    // place of d
  std::uint8_t mask_d;  // of its only byte
  std::uint8_t sign_d;
  std::uint8_t size;  // bytes, if d takes at most one
};

constexpr auto kMasks = [] {
  std::array<FieldMasks, kOpcodeCount> all{};
  for (std::size_t op = 0; op < all.size(); ++op) {
    const FieldLayout& layout = kLayouts[op];
    FieldMasks& m = all[op];
    std::uint8_t at = 0;
    const auto place = [&at](bool there, std::uint8_t& shift, std::uint8_t& mask) {
      shift = static_cast<std::uint8_t>(there ? at * 8 : 0);
      mask = there ? 0xff : 0;
      at = static_cast<std::uint8_t>(at + there);
    };
    place(layout.a, m.shift_a, m.mask_a);
    place(layout.b, m.shift_b, m.mask_b);
    place(layout.c, m.shift_c, m.mask_c);
    m.d_at = static_cast<std::uint8_t>(1 + at);
    m.mask_d = layout.d == FieldLayout::Wide::None ? 0 : 0xff;
    m.sign_d = layout.d == FieldLayout::Wide::Signed ? 0x40 : 0;
    m.size = static_cast<std::uint8_t>(m.d_at + (m.mask_d != 0));
  }
  return all;
}();

// One instruction at p, which has kMaxInstructionBytes left. False if it is none, or if its field d
// takes several bytes.
bool read_short_instruction(const std::uint8_t*& p, Instruction& instruction) {
  if (*p >= kOpcodeCount) return false;
  const FieldMasks& m = kMasks[*p];
  const std::uint8_t d = p[m.d_at] & m.mask_d;
  if (d >= 0x80) return false;
  const std::uint32_t fields = p[1] | std::uint32_t{p[2]} << 8 | std::uint32_t{p[3]} << 16;
  instruction.op = static_cast<Opcode>(*p);
  instruction.a = static_cast<std::uint8_t>(fields >> m.shift_a & m.mask_a);
  instruction.b = static_cast<std::uint8_t>(fields >> m.shift_b & m.mask_b);
  instruction.c = static_cast<std::uint8_t>(fields >> m.shift_c & m.mask_c);
  instruction.d = d - 2 * (d & m.sign_d);
  p += m.size;
  return true;
}

bool read_instruction(Cursor& in, const std::uint8_t*& p, const std::uint8_t* end,
                      Instruction& instruction) {
  if (p == end) {
    in.move_to(p);
    in.byte();
    return false;
  }
  if (*p >= kOpcodeCount) {
    in.move_to(p);
    in.enumerator(kOpcodeCount - 1, "opcode");
    return false;
  }
  const FieldLayout layout = kLayouts[*p];
  if (end - p < 1 + layout.a + layout.b + layout.c) {
    in.move_to(end);
    in.byte();
    return false;
  }
  instruction = Instruction{static_cast<Opcode>(*p++)};
  if (layout.a) instruction.a = *p++;
  if (layout.b) instruction.b = *p++;
  if (layout.c) instruction.c = *p++;
  if (layout.d != FieldLayout::Wide::None) {
    if (const LebError error = read_wide(layout.d, p, end, instruction.d);
        error != LebError::None) {
      in.move_to(p);
      in.check(error);
      return false;
    }
  }
  return true;
}

void read_code(Cursor& in, std::vector<Instruction>& code) {
  code.resize(in.count(1, "instructions", kMaxInstructions));
  const std::uint8_t* p = in.position();
  const std::uint8_t* const end = in.end();
  for (Instruction& next : code) {
    if (end - p >= kMaxInstructionBytes && read_short_instruction(p, next)) continue;
    if (!read_instruction(in, p, end, next)) return;
  }
  in.move_to(p);
}

void read_labels(Cursor& in, std::vector<Label>& labels) {
  labels.resize(in.count(kLabelBytes, "labels"));
  std::uint64_t pc = 0;
  for (Label& label : labels) {
    pc += in.unsigned32();
    if (pc > 0xffffffff) in.fail("F4", "a number is too large");
    label.pc = static_cast<std::uint32_t>(pc);
    label.height = in.byte();
    label.exceptions.resize(in.count(kExceptionBytes, "exceptions", kMaxRegisters));
    for (Label::Exception& exception : label.exceptions) {
      exception.reg = in.byte();
      exception.state = static_cast<RegisterState>(
          in.enumerator(static_cast<std::uint8_t>(RegisterState::Pending), "register state"));
    }
  }
}

}  // namespace

std::uint32_t read_header(Cursor& in, Prototype& p) {
  p.is_vararg = in.flags(kPrototypeIsVararg, "flags") != 0;
  p.parameters = in.byte();
  p.frame_size = in.byte();
  p.line_defined = in.unsigned32();
  p.last_line_defined = in.unsigned32();
  p.upvalues.resize(in.count(kUpvalueBytes, "upvalues", kMaxUpvalues));
  for (UpvalueDescriptor& upvalue : p.upvalues) {
    const std::uint8_t flags = in.flags(kUpvalueFromLocal | kUpvalueConstant, "flags");
    upvalue.from_local = (flags & kUpvalueFromLocal) != 0;
    upvalue.constant = (flags & kUpvalueConstant) != 0;
    upvalue.index = in.byte();
  }
  return in.unsigned32();
}

void read_body(Cursor& in, Prototype& p) {
  p.constants.resize(in.count(1, "constants"));
  for (Constant& constant : p.constants) constant = read_constant(in);
  p.children.resize(in.count(1, "children"));
  for (std::uint32_t& child : p.children) child = in.unsigned32();
  p.templates.resize(in.count(kTemplateBytes, "templates"));
  for (TableTemplate& keys : p.templates) {
    keys.keys.resize(in.count(1, "keys", kMaxTemplateFields));
    for (std::uint32_t& key : keys.keys) key = in.unsigned32();
  }
  read_code(in, p.code);
  read_labels(in, p.labels);
}

LineRuns::LineRuns(Cursor& in, std::uint32_t line_defined, std::uint32_t instructions)
    : in_(in), line_(line_defined), left_(instructions) {
  if (in.flags(1, "flags") == 0) {
    left_ = 0;
  } else if (instructions == 0) {
    // An empty function has no lines to speak of: the flag would be a second spelling of it.
    in.fail("F9", "an empty function has lines");
  }
}

bool LineRuns::next() {
  if (left_ == 0 || !in_.ok()) return false;
  const std::uint32_t previous = line_;
  line_ = in_.difference32(previous);
  length_ = in_.unsigned32();
  if (length_ == 0 || (line_ == previous && !first_)) {
    in_.fail("F9", "a run of lines says nothing");
  } else if (length_ > left_) {
    in_.fail("F5", std::to_string(length_) + " instructions of one line are too many");
  }
  left_ -= length_;
  first_ = false;
  return in_.ok();
}

void skip_upvalue_names(Cursor& in, std::size_t upvalues) {
  for (; upvalues > 0; --upvalues) in.unsigned32();
}

void read_debug(Cursor& in, Prototype& p, std::uint32_t instructions) {
  for (UpvalueDescriptor& upvalue : p.upvalues) upvalue.name = in.unsigned32() - 1;
  p.lines.clear();
  for (LineRuns runs(in, p.line_defined, instructions); runs.next();)
    p.lines.insert(p.lines.end(), runs.length(), runs.line());
  read_locals(in, p.locals);
}

void read_locals(Cursor& in, std::vector<LocalName>& locals) {
  locals.resize(in.count(kLocalBytes, "locals"));
  std::uint32_t previous = 0;
  for (LocalName& local : locals) {
    local.name = in.unsigned32();
    local.reg = in.byte();
    local.start = previous = in.difference32(previous);
    const std::uint64_t end = std::uint64_t{local.start} + in.unsigned32();
    if (end > 0xffffffff) in.fail("F4", "a number is too large");
    local.end = static_cast<std::uint32_t>(end);
  }
}

}  // namespace perilune::bytecode
