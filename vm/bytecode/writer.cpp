#include "vm/bytecode/writer.h"

#include <algorithm>
#include <bit>

#include "vm/bytecode/format.h"
#include "vm/bytecode/leb128.h"

namespace perilune::bytecode {
namespace {

using namespace format;

void append_byte(std::string& out, std::uint8_t byte) {
  out += static_cast<char>(byte);
}

void append_fixed(std::string& out, std::uint64_t value, std::size_t bytes) {
  for (std::size_t i = 0; i < bytes; ++i) {
    append_byte(out, static_cast<std::uint8_t>(value >> (8 * i)));
  }
}

void append_text(std::string& out, std::string_view text) {
  append_unsigned(out, text.size());
  out += text;
}

void append_section(std::string& out, Section kind, const std::string& payload) {
  append_byte(out, static_cast<std::uint8_t>(kind));
  append_unsigned(out, payload.size());
  append_fixed(out, checksum(kind, payload.data(), payload.size()), kChecksumBytes);
  out += payload;
}

bool has_debug_information(const Module& module) {
  if (module.source != kStrippedSource) return true;
  return std::any_of(module.prototypes.begin(), module.prototypes.end(), [](const Prototype& p) {
    return !p.lines.empty() || !p.locals.empty() ||
           std::any_of(p.upvalues.begin(), p.upvalues.end(), [](const UpvalueDescriptor& u) {
             return u.name != UpvalueDescriptor::kNoName;
           });
  });
}

// The strings that a file holds, in its order (F10), and the number there of each string of the
// module.
struct StringNumbers {
  std::vector<std::uint32_t> kept;    // numbers in the module
  std::vector<std::uint32_t> number;  // in the file, by number in the module

  StringNumbers(const Module& module, bool only_constants) : number(module.strings.size(), 0) {
    const std::vector<std::string>& strings = module.strings;
    std::vector<bool> used(strings.size(), !only_constants);
    if (only_constants) {
      for (const Prototype& prototype : module.prototypes) {
        for (const Constant& constant : prototype.constants) {
          if (constant.kind == Constant::Kind::String) used[constant.string] = true;
        }
      }
    }
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < used.size(); ++i) {
      if (used[i]) order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](std::uint32_t x, std::uint32_t y) {
      if (strings[x].size() != strings[y].size()) return strings[x].size() < strings[y].size();
      return strings[x] < strings[y];
    });
    for (std::uint32_t i : order) {
      if (kept.empty() || strings[kept.back()] != strings[i]) kept.push_back(i);
      number[i] = static_cast<std::uint32_t>(kept.size()) - 1;
    }
  }
};

void append_constant(std::string& out, const Constant& constant, const StringNumbers& strings) {
  append_byte(out, static_cast<std::uint8_t>(constant.kind));
  switch (constant.kind) {
    case Constant::Kind::Nil:
    case Constant::Kind::False:
    case Constant::Kind::True:
      break;
    case Constant::Kind::Integer:
      append_signed(out, constant.integer);
      break;
    case Constant::Kind::Float:
      append_fixed(out, std::bit_cast<std::uint64_t>(constant.number), 8);
      break;
    case Constant::Kind::String:
      append_unsigned(out, strings.number[constant.string]);
      break;
  }
}

void append_instruction(std::string& out, const Instruction& instruction) {
  const FieldLayout layout = kLayouts[static_cast<std::size_t>(instruction.op)];
  append_byte(out, static_cast<std::uint8_t>(instruction.op));
  if (layout.a) append_byte(out, instruction.a);
  if (layout.b) append_byte(out, instruction.b);
  if (layout.c) append_byte(out, instruction.c);
  if (layout.d == FieldLayout::Wide::Unsigned) {
    append_unsigned(out, static_cast<std::uint32_t>(instruction.d));
  } else if (layout.d == FieldLayout::Wide::Signed) {
    append_signed(out, instruction.d);
  }
}

void append_header(std::string& out, const Prototype& p, std::size_t body_size) {
  append_byte(out, p.is_vararg ? kPrototypeIsVararg : 0);
  append_byte(out, p.parameters);
  append_byte(out, p.frame_size);
  append_unsigned(out, p.line_defined);
  append_unsigned(out, p.last_line_defined);
  append_unsigned(out, p.upvalues.size());
  for (const UpvalueDescriptor& upvalue : p.upvalues) {
    append_byte(out, static_cast<std::uint8_t>((upvalue.from_local ? kUpvalueFromLocal : 0) |
                                               (upvalue.constant ? kUpvalueConstant : 0)));
    append_byte(out, upvalue.index);
  }
  append_unsigned(out, body_size);
}

void append_body(std::string& out, const Prototype& p, const StringNumbers& strings) {
  append_unsigned(out, p.constants.size());
  for (const Constant& constant : p.constants) append_constant(out, constant, strings);
  append_unsigned(out, p.children.size());
  for (std::uint32_t child : p.children) append_unsigned(out, child);
  append_unsigned(out, p.templates.size());
  for (const TableTemplate& keys : p.templates) {
    append_unsigned(out, keys.keys.size());
    for (std::uint32_t key : keys.keys) append_unsigned(out, key);
  }
  append_unsigned(out, p.code.size());
  for (const Instruction& instruction : p.code) append_instruction(out, instruction);
  append_unsigned(out, p.labels.size());
  std::uint32_t previous_pc = 0;
  for (const Label& label : p.labels) {
    append_unsigned(out, label.pc - previous_pc);
    previous_pc = label.pc;
    append_byte(out, label.height);
    append_unsigned(out, label.exceptions.size());
    for (const Label::Exception& exception : label.exceptions) {
      append_byte(out, exception.reg);
      append_byte(out, static_cast<std::uint8_t>(exception.state));
    }
  }
}

void append_debug(std::string& out, const Prototype& p, const StringNumbers& strings) {
  for (const UpvalueDescriptor& upvalue : p.upvalues) {
    const bool named = upvalue.name != UpvalueDescriptor::kNoName;
    append_unsigned(out, named ? strings.number[upvalue.name] + 1 : 0);
  }
  append_byte(out, p.lines.empty() ? 0 : 1);
  std::int64_t previous_line = p.line_defined;
  for (std::size_t begin = 0; begin < p.lines.size();) {
    std::size_t end = begin + 1;
    while (end < p.lines.size() && p.lines[end] == p.lines[begin]) ++end;
    append_signed(out, p.lines[begin] - previous_line);
    append_unsigned(out, end - begin);
    previous_line = p.lines[begin];
    begin = end;
  }
  append_unsigned(out, p.locals.size());
  std::int64_t previous_start = 0;
  for (const LocalName& local : p.locals) {
    append_unsigned(out, strings.number[local.name]);
    append_byte(out, local.reg);
    append_signed(out, local.start - previous_start);
    append_unsigned(out, local.end - local.start);
    previous_start = local.start;
  }
}

void append_module(std::string& out, const Module& module, bool strip) {
  const StringNumbers strings(module, strip);
  std::string payload;
  append_unsigned(payload, strings.kept.size());
  for (std::uint32_t string : strings.kept) append_text(payload, module.strings[string]);
  append_section(out, Section::Strings, payload);

  payload.clear();
  append_unsigned(payload, module.prototypes.size());
  std::string bodies;
  for (const Prototype& prototype : module.prototypes) {
    const std::size_t begin = bodies.size();
    append_body(bodies, prototype, strings);
    append_header(payload, prototype, bodies.size() - begin);
  }
  payload += bodies;
  append_section(out, Section::Prototypes, payload);

  if (strip || !has_debug_information(module)) return;
  payload.clear();
  append_text(payload, module.source);
  for (const Prototype& prototype : module.prototypes) append_debug(payload, prototype, strings);
  append_section(out, Section::Debug, payload);
}

}  // namespace

std::string write(const Program& program, bool strip) {
  std::string out(kMagic);
  append_byte(out, kVersion);

  std::string payload;
  append_unsigned(payload, program.modules.size());
  for (const Module& module : program.modules) {
    append_text(payload, module.name);
    append_byte(payload, !strip && has_debug_information(module) ? kModuleHasDebug : 0);
  }
  append_unsigned(payload, program.capabilities.size());
  for (const std::string& capability : program.capabilities) append_text(payload, capability);
  append_byte(payload, program.resources.empty() ? 0 : 1);
  append_section(out, Section::Manifest, payload);

  for (const Module& module : program.modules) append_module(out, module, strip);

  if (!program.resources.empty()) {
    payload.clear();
    append_unsigned(payload, program.resources.size());
    for (const Program::Resource& resource : program.resources) {
      append_text(payload, resource.name);
      append_text(payload, resource.bytes);
    }
    append_section(out, Section::Resources, payload);
  }
  return out;
}

}  // namespace perilune::bytecode
