#include <algorithm>
#include <unordered_map>

#include "vm/bytecode/assembler.h"
#include "vm/bytecode/operand_text.h"

namespace perilune::bytecode {
namespace {

class AssemblyWriter {
 public:
  explicit AssemblyWriter(const Module& module) : module_(module) {
    for (std::uint32_t i = 0; i < module.strings.size(); ++i) {
      first_of_.try_emplace(module.strings[i], i);
    }
  }

  std::string run() {
    statement(".module " + quoted(module_.name));
    statement(".source " + quoted(module_.source));
    for (const std::string& string : module_.strings) statement(".string " + quoted(string));
    for (std::size_t i = 0; i < module_.prototypes.size(); ++i) {
      out_ += '\n';
      statement(".function " + std::to_string(i));
      function(module_.prototypes[i]);
    }
    return std::move(out_);
  }

 private:
  void statement(const std::string& text) { out_ += text + '\n'; }

  std::string string_text(std::uint32_t number) const {
    const std::string& text = module_.strings[number];
    return first_of_.at(text) == number ? quoted(text) : "#" + std::to_string(number);
  }

  void function(const Prototype& p) {
    statement(".parameters " + std::to_string(p.parameters));
    if (p.is_vararg) statement(".vararg");
    statement(".frame " + std::to_string(p.frame_size));
    statement(".defined " + std::to_string(p.line_defined) + ' ' +
              std::to_string(p.last_line_defined));
    for (const UpvalueDescriptor& upvalue : p.upvalues) {
      statement(
          std::string(".upvalue ") + (upvalue.from_local ? "local " : "outer ") +
          std::to_string(upvalue.index) + (upvalue.constant ? " constant" : "") +
          (upvalue.name == UpvalueDescriptor::kNoName ? "" : ' ' + string_text(upvalue.name)));
    }
    for (const Constant& constant : p.constants) {
      statement(".constant " + (constant.kind == Constant::Kind::String
                                    ? string_text(constant.string)
                                    : constant_text(module_, constant)));
    }
    for (std::uint32_t child : p.children) statement(".child " + std::to_string(child));
    for (const TableTemplate& keys : p.templates) {
      std::string text = ".template";
      for (std::uint32_t key : keys.keys) text += " K" + std::to_string(key);
      statement(text);
    }
    for (const LocalName& local : p.locals) {
      statement(".local " + string_text(local.name) + " R" + std::to_string(local.reg) + ' ' +
                std::to_string(local.start) + ' ' + std::to_string(local.end));
    }
    code(p);
  }

  void code(const Prototype& p) {
    std::size_t label = 0;
    for (std::size_t pc = 0; pc < p.code.size(); ++pc) {
      if (label < p.labels.size() && p.labels[label].pc == pc) label_statement(p, label++);
      if (!p.lines.empty() && (pc == 0 || p.lines[pc] != p.lines[pc - 1])) {
        statement(".line " + std::to_string(p.lines[pc]));
      }
      instruction(p, pc);
    }
  }

  void label_statement(const Prototype& p, std::size_t number) {
    const Label& label = p.labels[number];
    std::string text = ".label L" + std::to_string(number) + ' ' + std::to_string(label.height);
    for (const Label::Exception& exception : label.exceptions) {
      text += " R" + std::to_string(exception.reg) + '=' + std::string(state_name(exception.state));
    }
    statement(text);
  }

  void instruction(const Prototype& p, std::size_t pc) {
    const Instruction& i = p.code[pc];
    const OpcodeInfo& row = info(i.op);
    std::string text = "  " + std::string(row.name);
    const auto add = [&](OperandKind kind, std::int32_t field) {
      if (kind == OperandKind::None) return;
      text += ' ';
      if (kind != OperandKind::Jump) {
        text += operand_text(kind, field);
      } else {
        const auto target = static_cast<std::uint32_t>(static_cast<std::int64_t>(pc) + 1 + field);
        const auto at = std::lower_bound(
            p.labels.begin(), p.labels.end(), target,
            [](const Label& label, std::uint32_t wanted) { return label.pc < wanted; });
        text += 'L' + std::to_string(at - p.labels.begin());
      }
    };
    add(row.a, i.a);
    add(row.b, i.b);
    add(row.c, i.c);
    add(row.d, i.d);
    statement(text);
  }

  const Module& module_;
  std::unordered_map<std::string_view, std::uint32_t> first_of_;
  std::string out_;
};

}  // namespace

std::string to_assembly(const Module& module) {
  return AssemblyWriter(module).run();
}

}  // namespace perilune::bytecode
