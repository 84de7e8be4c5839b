#include "vm/bytecode/reader.h"

#include <bit>

#include "vm/bytecode/cursor.h"
#include "vm/bytecode/format.h"

namespace perilune::bytecode {
namespace {

using namespace format;

// The least number of bytes that a thing takes in a file: what bounds its count.
constexpr std::size_t kModuleBytes = 16;  // its line in the manifest and its two sections
constexpr std::size_t kManifestModuleBytes = 2;
constexpr std::size_t kPrototypeBytes = 11;
constexpr std::size_t kUpvalueBytes = 2;
constexpr std::size_t kTemplateBytes = 2;
constexpr std::size_t kLabelBytes = 3;
constexpr std::size_t kExceptionBytes = 2;
constexpr std::size_t kLocalBytes = 4;
constexpr std::size_t kResourceBytes = 2;

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

// One instruction at p, which must have kMaxInstructionBytes left unless `checked`.
template <bool checked>
bool read_instruction(Cursor& in, const std::uint8_t*& p, const std::uint8_t* end,
                      Instruction& instruction) {
  if (*p >= kOpcodeCount) {
    in.move_to(p);
    in.enumerator(kOpcodeCount - 1, "opcode");
    return false;
  }
  const FieldLayout layout = kLayouts[*p];
  if constexpr (checked) {
    if (end - p < 1 + layout.a + layout.b + layout.c) {
      in.move_to(end);
      in.byte();
      return false;
    }
  }
  instruction.op = static_cast<Opcode>(*p++);
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
  Instruction* next = code.data();
  Instruction* const last = next + code.size();
  while (next != last && end - p >= kMaxInstructionBytes) {
    if (!read_instruction<false>(in, p, end, *next++)) return;
  }
  while (next != last) {
    if (p == end) {
      in.move_to(p);
      in.byte();
      return;
    }
    if (!read_instruction<true>(in, p, end, *next++)) return;
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

void read_prototype(Cursor& in, Prototype& p) {
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

void read_debug(Cursor& in, Prototype& p) {
  for (UpvalueDescriptor& upvalue : p.upvalues) upvalue.name = in.unsigned32() - 1;
  if (in.flags(1, "flags") != 0) {
    // An empty function has no lines to speak of: the flag would be a second spelling of it.
    if (p.code.empty() || p.code.size() > in.remaining()) {
      in.fail("F5", std::to_string(p.code.size()) + " lines are too many");
      return;
    }
    p.lines.resize(p.code.size());
    std::uint32_t previous = p.line_defined;
    for (std::uint32_t& line : p.lines) line = previous = in.difference32(previous);
  }
  p.locals.resize(in.count(kLocalBytes, "locals"));
  std::uint32_t previous = 0;
  for (LocalName& local : p.locals) {
    local.name = in.unsigned32();
    local.reg = in.byte();
    local.start = previous = in.difference32(previous);
    const std::uint64_t end = std::uint64_t{local.start} + in.unsigned32();
    if (end > 0xffffffff) in.fail("F4", "a number is too large");
    local.end = static_cast<std::uint32_t>(end);
  }
}

bool says_nothing(const Module& module) {
  if (module.source != kStrippedSource) return false;
  for (const Prototype& p : module.prototypes) {
    if (!p.lines.empty() || !p.locals.empty()) return false;
    for (const UpvalueDescriptor& upvalue : p.upvalues) {
      if (upvalue.name != UpvalueDescriptor::kNoName) return false;
    }
  }
  return true;
}

class Reader {
 public:
  Reader(std::span<const std::uint8_t> file, const ReadOptions& options)
      : in_(file), ignore_checksums_(options.ignore_checksums) {}

  std::variant<Program, Problem> read() {
    read_magic();
    read_manifest();
    for (std::size_t i = 0; i < program_.modules.size() && in_.ok(); ++i) {
      read_module(program_.modules[i], has_debug_[i]);
    }
    if (has_resources_) read_resources();
    if (in_.ok() && !in_.at_end_of_file()) in_.fail("F8", "the file has bytes left over");
    if (!in_.ok()) return in_.problem();
    return std::move(program_);
  }

 private:
  void read_magic() {
    for (char expected : kMagic) {
      if (in_.byte() != static_cast<std::uint8_t>(expected) && in_.ok()) {
        return in_.fail("F1", "the file is not a Perilune program");
      }
    }
    if (const std::uint8_t version = in_.byte(); in_.ok() && version != kVersion) {
      in_.fail("F1", "version " + std::to_string(version) + " of the format is not supported");
    }
  }

  void read_manifest() {
    in_.begin_section(Section::Manifest, "manifest", ignore_checksums_);
    const std::size_t modules = in_.count(kManifestModuleBytes, "modules");
    if (modules > in_.remaining_in_file() / kModuleBytes) {
      return in_.fail("F5", std::to_string(modules) + " modules are too many");
    }
    program_.modules.resize(modules);
    has_debug_.resize(modules);
    for (std::size_t i = 0; i < modules; ++i) {
      program_.modules[i].name = in_.text("bytes");
      has_debug_[i] = in_.flags(kModuleHasDebug, "flags") != 0;
    }
    program_.capabilities.resize(in_.count(1, "capabilities"));
    for (std::string& capability : program_.capabilities) capability = in_.text("bytes");
    has_resources_ = in_.flags(1, "flags") != 0;
    in_.end_section("manifest");
  }

  void read_module(Module& module, bool has_debug) {
    in_.begin_section(Section::Strings, "strings", ignore_checksums_);
    module.strings.resize(in_.count(1, "strings"));
    for (std::string& string : module.strings) string = in_.text("bytes");
    in_.end_section("strings");

    in_.begin_section(Section::Prototypes, "prototypes", ignore_checksums_);
    module.prototypes.resize(in_.count(kPrototypeBytes, "prototypes"));
    each_prototype(module, read_prototype);
    in_.end_section("prototypes");

    if (!has_debug) {
      module.source = kStrippedSource;
      return;
    }
    in_.begin_section(Section::Debug, "debug", ignore_checksums_);
    module.source = in_.text("bytes");
    each_prototype(module, read_debug);
    if (in_.ok() && says_nothing(module)) in_.fail("F9", "the debug section says nothing");
    in_.end_section("debug");
  }

  void each_prototype(Module& module, void (*read_one)(Cursor&, Prototype&)) {
    for (std::uint32_t i = 0; i < module.prototypes.size() && in_.ok(); ++i) {
      in_.set_prototype(i);
      read_one(in_, module.prototypes[i]);
    }
    in_.set_prototype(Problem::kNone);
  }

  void read_resources() {
    in_.begin_section(Section::Resources, "resources", ignore_checksums_);
    program_.resources.resize(in_.count(kResourceBytes, "resources"));
    for (Program::Resource& resource : program_.resources) {
      resource.name = in_.text("bytes");
      resource.bytes = in_.text("bytes");
    }
    if (in_.ok() && program_.resources.empty())
      in_.fail("F9", "the resources section says nothing");
    in_.end_section("resources");
  }

  Cursor in_;
  bool ignore_checksums_;
  Program program_;
  std::vector<bool> has_debug_;  // of each module
  bool has_resources_ = false;
};

}  // namespace

std::variant<Program, Problem> read(std::span<const std::uint8_t> file,
                                    const ReadOptions& options) {
  return Reader(file, options).read();
}

}  // namespace perilune::bytecode
