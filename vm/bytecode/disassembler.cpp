#include "vm/bytecode/disassembler.h"

#include <algorithm>
#include <array>

#include "vm/bytecode/operand_text.h"

namespace perilune::bytecode {
namespace {

constexpr std::size_t kLineColumn = 6;      // width of a line number
constexpr std::size_t kNameColumn = 11;     // of an opcode's name
constexpr std::size_t kCommentColumn = 40;  // where comments begin

std::string padded_left(const std::string& text, std::size_t width) {
  return text.size() >= width ? text : std::string(width - text.size(), ' ') + text;
}

void pad_to(std::string& line, std::size_t width) {
  if (line.size() < width) line.append(width - line.size(), ' ');
}

std::string plural(std::size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

// The names of the locals that registers hold, while the instructions are walked in order.
class LocalsInScope {
 public:
  explicit LocalsInScope(const Prototype& prototype) {
    by_start_.reserve(prototype.locals.size());
    for (const LocalName& local : prototype.locals) by_start_.push_back(&local);
    std::sort(by_start_.begin(), by_start_.end(), [](const LocalName* x, const LocalName* y) {
      return x->start != y->start ? x->start < y->start : x < y;
    });
  }

  void move_to(std::uint32_t pc) {
    pc_ = pc;
    for (; next_ < by_start_.size() && by_start_[next_]->start <= pc; ++next_) {
      in_register_[by_start_[next_]->reg] = by_start_[next_];
    }
  }

  const LocalName* in_register(std::int32_t reg) const {
    const LocalName* local = in_register_[static_cast<std::size_t>(reg)];
    return local != nullptr && pc_ < local->end ? local : nullptr;
  }

 private:
  std::vector<const LocalName*> by_start_;
  std::size_t next_ = 0;
  std::uint32_t pc_ = 0;
  std::array<const LocalName*, 256> in_register_{};
};

class Disassembler {
 public:
  Disassembler(const Module& module, const DisassembleOptions& options)
      : module_(module), options_(options), source_lines_(split_lines(options.source_text)) {}

  std::string run() {
    for (std::uint32_t i = 0; i < module_.prototypes.size(); ++i) {
      if (i > 0) out_ += '\n';
      function(i, module_.prototypes[i]);
    }
    return std::move(out_);
  }

 private:
  void function(std::uint32_t number, const Prototype& p) {
    heading(number, p);
    LocalsInScope locals(p);
    std::size_t label = 0;
    std::uint32_t line = 0;
    for (std::uint32_t pc = 0; pc < p.code.size(); ++pc) {
      if (label < p.labels.size() && p.labels[label].pc == pc) label_line(p, label++);
      const bool new_line = !p.lines.empty() && p.lines[pc] != line;
      if (new_line) {
        line = p.lines[pc];
        source_line(line);
      }
      locals.move_to(pc);
      std::string text = padded_left(new_line ? std::to_string(line) : "", kLineColumn);
      if (options_.addresses) text += padded_left(std::to_string(pc), kLineColumn);
      text += "  ";
      instruction(text, p, pc, locals);
      out_ += text + '\n';
    }
  }

  void heading(std::uint32_t number, const Prototype& p) {
    out_ += number == 0 ? "main" : "function " + std::to_string(number);
    out_ += " <" + source_name();
    if (p.line_defined != 0) {
      out_ += ":" + std::to_string(p.line_defined) + "-" + std::to_string(p.last_line_defined);
    }
    out_ += "> " + plural(p.parameters, "parameter") + (p.is_vararg ? " and varargs" : "") +
            ", frame of " + std::to_string(p.frame_size) + ", " +
            plural(p.upvalues.size(), "upvalue") + ", " + plural(p.code.size(), "instruction") +
            '\n';
    for (std::size_t i = 0; i < p.upvalues.size(); ++i) {
      const UpvalueDescriptor& upvalue = p.upvalues[i];
      out_ += "  U" + std::to_string(i);
      if (upvalue.name != UpvalueDescriptor::kNoName) out_ += " " + module_.strings[upvalue.name];
      if (number != 0) {
        out_ += (upvalue.from_local ? ": R" : ": U") + std::to_string(upvalue.index) + " outside";
      }
      out_ += upvalue.constant ? ", constant\n" : "\n";
    }
  }

  // The chunk name's first line, without its mark.
  std::string source_name() const {
    std::string_view name = module_.source;
    if (!name.empty() && (name[0] == '@' || name[0] == '=')) name.remove_prefix(1);
    return std::string(name.substr(0, name.find('\n')));
  }

  void label_line(const Prototype& p, std::size_t number) {
    const Label& label = p.labels[number];
    std::string text = "L" + std::to_string(number) + ":";
    if (!label.exceptions.empty()) {
      pad_to(text, kCommentColumn);
      text += ";";
      for (const Label::Exception& exception : label.exceptions) {
        text +=
            " R" + std::to_string(exception.reg) + " " + std::string(state_name(exception.state));
      }
    }
    out_ += text + '\n';
  }

  void source_line(std::uint32_t line) {
    if (line == 0 || line > source_lines_.size()) return;
    out_ += "; " + std::string(source_lines_[line - 1]) + '\n';
  }

  void instruction(std::string& text, const Prototype& p, std::uint32_t pc,
                   const LocalsInScope& locals) {
    const Instruction& i = p.code[pc];
    const OpcodeInfo& row = info(i.op);
    const std::size_t begin = text.size();
    text += row.name;
    pad_to(text, begin + kNameColumn);
    std::string comment;
    operand(text, comment, p, pc, row.a, i.a, locals);
    operand(text, comment, p, pc, row.b, i.b, locals);
    operand(text, comment, p, pc, row.c, i.c, locals);
    operand(text, comment, p, pc, row.d, i.d, locals);
    if (comment.empty()) {
      text.erase(text.find_last_not_of(' ') + 1);
      return;
    }
    pad_to(text, begin + kCommentColumn - 8);
    text += ";" + comment;
  }

  void operand(std::string& text, std::string& comment, const Prototype& p, std::uint32_t pc,
               OperandKind kind, std::int32_t field, const LocalsInScope& locals) {
    if (kind == OperandKind::None) return;
    if (kind == OperandKind::Jump) {
      text += " L" + std::to_string(label_number(p, pc + 1 + static_cast<std::uint32_t>(field)));
      return;
    }
    text += ' ' + operand_text(kind, field);
    if (const std::string meaning = operand_meaning(p, kind, field, locals); !meaning.empty()) {
      comment += ' ' + operand_text(kind, field) + '=' + meaning;
    }
  }

  static std::size_t label_number(const Prototype& p, std::uint32_t pc) {
    const auto at = std::lower_bound(
        p.labels.begin(), p.labels.end(), pc,
        [](const Label& label, std::uint32_t wanted) { return label.pc < wanted; });
    return static_cast<std::size_t>(at - p.labels.begin());
  }

  // The literal or name that an operand stands for, where there is one.
  std::string operand_meaning(const Prototype& p, OperandKind kind, std::int32_t field,
                              const LocalsInScope& locals) const {
    const auto number = static_cast<std::size_t>(field);
    switch (operand_letter(kind)) {
      case 'R': {
        const LocalName* local = locals.in_register(field);
        return local == nullptr ? "" : module_.strings[local->name];
      }
      case 'U': {
        const std::uint32_t name = p.upvalues[number].name;
        return name == UpvalueDescriptor::kNoName ? "" : module_.strings[name];
      }
      case 'K':
        return constant_text(module_, p.constants[number]);
      case 'P':
        return "function " + std::to_string(p.children[number]);
      case 'T': {
        std::string keys = "{";
        for (std::uint32_t key : p.templates[number].keys) {
          if (keys.size() > 1) keys += ", ";
          keys += module_.strings[p.constants[key].string];
        }
        return keys + "}";
      }
      default:
        return "";
    }
  }

  const Module& module_;
  const DisassembleOptions& options_;
  std::vector<std::string_view> source_lines_;
  std::string out_;
};

}  // namespace

std::string disassemble(const Module& module, const DisassembleOptions& options) {
  return Disassembler(module, options).run();
}

}  // namespace perilune::bytecode
