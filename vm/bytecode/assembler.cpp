#include "vm/bytecode/assembler.h"

#include <bit>
#include <charconv>
#include <limits>
#include <map>
#include <optional>
#include <unordered_map>

#include "vm/bytecode/operand_text.h"

namespace perilune::bytecode {
namespace {

constexpr char kTextMark = '"';  // begins a word that was a text in quotes

struct Failure {
  std::string message;
};

[[noreturn]] void fail(std::string message) {
  throw Failure{std::move(message)};
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

// The words of one line; a text in quotes is one word, kTextMark and its bytes.
std::vector<std::string> split_words(std::string_view line) {
  std::vector<std::string> words;
  std::size_t at = 0;
  const auto quoted_word = [&] {
    std::string word(1, kTextMark);
    for (++at;; ++at) {
      if (at >= line.size()) fail("a text does not end");
      if (line[at] == '"') break;
      if (line[at] != '\\') {
        word += line[at];
        continue;
      }
      const char escape = ++at < line.size() ? line[at] : '\0';
      if (escape == 'n') {
        word += '\n';
      } else if (escape == '"' || escape == '\\') {
        word += escape;
      } else if (escape == 'x' && at + 2 < line.size() && hex_digit(line[at + 1]) >= 0 &&
                 hex_digit(line[at + 2]) >= 0) {
        word += static_cast<char>(
            static_cast<unsigned char>(hex_digit(line[at + 1]) * 16 + hex_digit(line[at + 2])));
        at += 2;
      } else {
        fail("unknown escape in a text");
      }
    }
    ++at;
    words.push_back(std::move(word));
  };
  const auto ends_word = [](char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == ';' || c == '"';
  };
  while (at < line.size() && line[at] != ';') {
    if (line[at] == '"') {
      quoted_word();
    } else if (ends_word(line[at])) {
      ++at;
    } else {
      const std::size_t begin = at;
      while (at < line.size() && !ends_word(line[at])) ++at;
      words.emplace_back(line.substr(begin, at - begin));
    }
  }
  return words;
}

std::int64_t number(std::string_view word, std::int64_t minimum, std::int64_t maximum) {
  std::string_view digits = word;
  if (digits.size() > 1 && digits[0] == '+') digits.remove_prefix(1);
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) {
    fail("'" + std::string(word) + "' is not a number");
  }
  if (value < minimum || value > maximum) fail(std::string(word) + " is out of range");
  return value;
}

std::uint32_t number32(std::string_view word) {
  return static_cast<std::uint32_t>(number(word, 0, 0xffffffff));
}

std::uint8_t number8(std::string_view word) {
  return static_cast<std::uint8_t>(number(word, 0, 255));
}

std::string_view without_letter(std::string_view word, char letter) {
  if (word.empty() || word[0] != letter) {
    fail("'" + std::string(word) + "' should begin with " + letter);
  }
  return word.substr(1);
}

double floating(std::string_view word) {
  if (word.starts_with("nan(") && word.ends_with(")")) {
    std::uint64_t bits = 0;
    const char* last = word.data() + word.size() - 1;
    const auto [end, error] = std::from_chars(word.data() + 4, last, bits, 16);
    if (error == std::errc() && end == last) return std::bit_cast<double>(bits);
  }
  double value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc() || end != word.data() + word.size()) {
    fail("'" + std::string(word) + "' is not a constant");
  }
  return value;
}

class Assembler {
 public:
  std::variant<Module, AssemblyError> run(std::string_view text) {
    module_.source = "=?";
    std::size_t line = 0;
    try {
      while (!text.empty()) {
        ++line;
        const std::size_t end = text.find('\n');
        statement(split_words(text.substr(0, end)));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
      }
      end_function();
    } catch (const Failure& failure) {
      return AssemblyError{line, failure.message};
    }
    return std::move(module_);
  }

 private:
  using Words = std::vector<std::string>;

  struct Directive {
    void (Assembler::*run)(const Words&);
    std::size_t minimum, maximum;  // operands
    bool in_function;
  };

  static constexpr std::size_t kAny = std::numeric_limits<std::size_t>::max();

  static const std::map<std::string_view, Directive>& directives() {
    static const std::map<std::string_view, Directive> table = {
        {".module", {&Assembler::module_name, 1, 1, false}},
        {".source", {&Assembler::source, 1, 1, false}},
        {".string", {&Assembler::string, 1, 1, false}},
        {".function", {&Assembler::begin_function, 1, 1, false}},
        {".parameters", {&Assembler::parameters, 1, 1, true}},
        {".vararg", {&Assembler::vararg, 0, 0, true}},
        {".frame", {&Assembler::frame, 1, 1, true}},
        {".defined", {&Assembler::defined, 2, 2, true}},
        {".upvalue", {&Assembler::upvalue, 2, 4, true}},
        {".constant", {&Assembler::constant, 1, 1, true}},
        {".child", {&Assembler::child, 1, 1, true}},
        {".template", {&Assembler::table_template, 0, kAny, true}},
        {".local", {&Assembler::local, 4, 4, true}},
        {".label", {&Assembler::label, 2, kAny, true}},
        {".line", {&Assembler::line, 1, 1, true}},
    };
    return table;
  }

  void statement(const Words& words) {
    if (words.empty()) return;
    if (words[0][0] != '.') {
      if (module_.prototypes.empty()) fail("an instruction outside a function");
      return instruction(words);
    }
    const auto found = directives().find(words[0]);
    if (found == directives().end()) fail("unknown directive " + words[0]);
    const Directive& directive = found->second;
    if (words.size() - 1 < directive.minimum || words.size() - 1 > directive.maximum) {
      fail("wrong number of operands of " + words[0]);
    }
    if (directive.in_function && module_.prototypes.empty()) fail(words[0] + " outside a function");
    (this->*directive.run)(words);
  }

  static std::string text_of(const std::string& word) {
    if (word[0] != kTextMark) fail("'" + word + "' is not a text");
    return word.substr(1);
  }

  // The number of the string that a text or #3 stands for.
  std::uint32_t string_number(const std::string& word) {
    if (word[0] == '#') return number32(std::string_view(word).substr(1));
    const std::string text = text_of(word);
    const auto [at, is_new] =
        first_of_.try_emplace(text, static_cast<std::uint32_t>(module_.strings.size()));
    if (is_new) module_.strings.push_back(text);
    return at->second;
  }

  void module_name(const Words& words) { module_.name = text_of(words[1]); }
  void source(const Words& words) { module_.source = text_of(words[1]); }

  void string(const Words& words) {
    const std::string text = text_of(words[1]);
    first_of_.try_emplace(text, static_cast<std::uint32_t>(module_.strings.size()));
    module_.strings.push_back(text);
  }

  void begin_function(const Words& words) {
    end_function();
    if (number32(words[1]) != module_.prototypes.size()) fail("functions are not in order");
    module_.prototypes.emplace_back();
  }

  // Resolves the jumps to labels by name.
  void end_function() {
    for (const auto& [pc, name] : jumps_) {
      const auto found = label_pc_.find(name);
      if (found == label_pc_.end()) fail("there is no label " + name);
      p().code[pc].d = static_cast<std::int32_t>(std::int64_t{found->second} -
                                                 static_cast<std::int64_t>(pc) - 1);
    }
    jumps_.clear();
    label_pc_.clear();
    line_.reset();
  }

  Prototype& p() { return module_.prototypes.back(); }
  std::uint32_t pc() { return static_cast<std::uint32_t>(p().code.size()); }

  void parameters(const Words& words) { p().parameters = number8(words[1]); }
  void vararg(const Words&) { p().is_vararg = true; }
  void frame(const Words& words) { p().frame_size = number8(words[1]); }

  void defined(const Words& words) {
    p().line_defined = number32(words[1]);
    p().last_line_defined = number32(words[2]);
  }

  void upvalue(const Words& words) {
    UpvalueDescriptor upvalue;
    if (words[1] != "local" && words[1] != "outer") fail("an upvalue is local or outer");
    upvalue.from_local = words[1] == "local";
    upvalue.index = number8(words[2]);
    std::size_t next = 3;
    if (next < words.size() && words[next] == "constant") {
      upvalue.constant = true;
      ++next;
    }
    if (next < words.size()) upvalue.name = string_number(words[next++]);
    if (next < words.size()) fail("an upvalue has one name");
    p().upvalues.push_back(upvalue);
  }

  void constant(const Words& words) {
    const std::string& word = words[1];
    Constant constant;
    if (word[0] == kTextMark || word[0] == '#') {
      constant.kind = Constant::Kind::String;
      constant.string = string_number(word);
    } else if (word == "nil" || word == "false" || word == "true") {
      constant.kind = word == "nil"     ? Constant::Kind::Nil
                      : word == "false" ? Constant::Kind::False
                                        : Constant::Kind::True;
    } else if (word.find_first_not_of("-0123456789") == std::string::npos) {
      constant.kind = Constant::Kind::Integer;
      constant.integer = number(word, std::numeric_limits<std::int64_t>::min(),
                                std::numeric_limits<std::int64_t>::max());
    } else {
      constant.kind = Constant::Kind::Float;
      constant.number = floating(word);
    }
    p().constants.push_back(constant);
  }

  void child(const Words& words) { p().children.push_back(number32(words[1])); }

  void table_template(const Words& words) {
    TableTemplate& keys = p().templates.emplace_back();
    for (std::size_t i = 1; i < words.size(); ++i) {
      keys.keys.push_back(number32(without_letter(words[i], 'K')));
    }
  }

  void local(const Words& words) {
    p().locals.push_back({string_number(words[1]), number8(without_letter(words[2], 'R')),
                          number32(words[3]), number32(words[4])});
  }

  void label(const Words& words) {
    if (!label_pc_.try_emplace(words[1], pc()).second) fail("label " + words[1] + " stands twice");
    Label label;
    label.pc = pc();
    label.height = number8(words[2]);
    for (std::size_t i = 3; i < words.size(); ++i) {
      const std::string_view word = words[i];
      const std::size_t equals = word.find('=');
      const auto state = state_named(word.substr(equals == word.npos ? word.size() : equals + 1));
      if (!state) fail("'" + words[i] + "' is not a register's state");
      label.exceptions.push_back({number8(without_letter(word.substr(0, equals), 'R')), *state});
    }
    p().labels.push_back(std::move(label));
  }

  void line(const Words& words) {
    if (!p().code.empty() && !line_) fail(".line must stand before the first instruction");
    line_ = number32(words[1]);
  }

  void instruction(const Words& words) {
    Instruction i{};
    const OpcodeInfo* row = nullptr;
    for (std::size_t op = 0; op < kOpcodes.size() && row == nullptr; ++op) {
      if (kOpcodes[op].name != words[0]) continue;
      i.op = static_cast<Opcode>(op);
      row = &kOpcodes[op];
    }
    if (row == nullptr) fail("unknown instruction " + words[0]);
    std::size_t next = 1;
    const auto operand = [&](OperandKind kind) -> std::string_view {
      if (kind == OperandKind::None) return "0";
      if (next == words.size()) fail("too few operands of " + words[0]);
      const std::string_view word = words[next++];
      const char letter = operand_letter(kind);
      return letter == 0 ? word : without_letter(word, letter);
    };
    const auto narrow = [&](OperandKind kind) {
      const bool has_sign = kind == OperandKind::Immediate8;
      return static_cast<std::uint8_t>(
          number(operand(kind), has_sign ? -128 : 0, has_sign ? 127 : 255));
    };
    i.a = narrow(row->a);
    i.b = narrow(row->b);
    i.c = narrow(row->c);
    const std::string_view wide = operand(row->d);
    if (row->d == OperandKind::Jump && wide[0] != '+' && wide[0] != '-') {
      jumps_.emplace_back(pc(), wide);
    } else {
      i.d = static_cast<std::int32_t>(number(wide, std::numeric_limits<std::int32_t>::min(),
                                             std::numeric_limits<std::int32_t>::max()));
    }
    if (next != words.size()) fail("too many operands of " + words[0]);
    if (line_) p().lines.push_back(*line_);
    p().code.push_back(i);
  }

  Module module_;
  std::unordered_map<std::string, std::uint32_t> first_of_;   // number of a text's first string
  std::map<std::string, std::uint32_t> label_pc_;             // of the function
  std::vector<std::pair<std::uint32_t, std::string>> jumps_;  // to labels, not yet resolved
  std::optional<std::uint32_t> line_;
};

}  // namespace

std::variant<Module, AssemblyError> assemble(std::string_view text) {
  return Assembler().run(text);
}

}  // namespace perilune::bytecode
