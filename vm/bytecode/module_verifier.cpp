// The rules about a module as a whole, V1 to V8; the functions' code is function_verifier.cpp's.
#include "vm/bytecode/module_verifier.h"

#include <algorithm>

namespace perilune::bytecode {
namespace {

constexpr const char* kPartOfALoop = "the label holds a part of a loop's state";

}  // namespace

ModuleVerifier::ModuleVerifier(const Module& module, std::size_t strings)
    : module_(module), strings_(strings), functions_(module) {}

std::optional<Problem> ModuleVerifier::begin() {
  if (module_.prototypes.empty()) {
    fail("V1", "the module has no function");
    return problem_;
  }
  has_parent_.assign(module_.prototypes.size(), false);
  for (number_ = 0; number_ < module_.prototypes.size(); ++number_) {
    if (!check_sizes(module_.prototypes[number_])) return problem_;
  }
  return std::nullopt;
}

std::optional<Problem> ModuleVerifier::check(std::uint32_t prototype) {
  number_ = prototype;
  const Prototype& p = module_.prototypes[prototype];
  if (!check_constants(p) || !check_templates(p) || !check_children(p) || !check_upvalues(p) ||
      !check_labels(p)) {
    return problem_;
  }
  return functions_.verify(prototype);
}

std::optional<Problem> ModuleVerifier::end() {
  for (number_ = 1; number_ < module_.prototypes.size(); ++number_) {
    if (has_parent_[number_]) continue;
    fail("V5", "the function is no child of another");
    return problem_;
  }
  return std::nullopt;
}

bool ModuleVerifier::fail(const char* rule, std::string message, std::uint64_t offset) {
  problem_ = Problem{rule, std::move(message), number_, offset};
  return false;
}

// V2
bool ModuleVerifier::check_sizes(const Prototype& p) {
  if (p.frame_size > kMaxRegisters) {
    return fail("V2", "a frame of " + std::to_string(p.frame_size) + " registers is too large");
  }
  if (p.parameters > p.frame_size) {
    return fail("V2", std::to_string(p.parameters) + " parameters do not fit the frame of " +
                          std::to_string(p.frame_size));
  }
  if (p.upvalues.size() > static_cast<std::size_t>(kMaxUpvalues)) {
    return fail("V2", std::to_string(p.upvalues.size()) + " upvalues are too many");
  }
  return true;
}

// V3
bool ModuleVerifier::check_constants(const Prototype& p) {
  for (std::size_t i = 0; i < p.constants.size(); ++i) {
    const Constant& constant = p.constants[i];
    if (constant.kind > Constant::Kind::String) {
      return fail("V3", "constant " + std::to_string(i) + " is of no known kind");
    }
    if (constant.kind == Constant::Kind::String && constant.string >= strings_) {
      return fail("V3", "constant " + std::to_string(i) + " names no string");
    }
  }
  return true;
}

// Gives equal strings among the templates' keys equal numbers, in linear time but for a
// logarithm.
void ModuleVerifier::number_strings() {
  std::vector<std::uint32_t> used;
  for (const Prototype& p : module_.prototypes) {
    for (const TableTemplate& keys : p.templates) {
      for (std::uint32_t key : keys.keys) {
        if (key < p.constants.size() && p.constants[key].kind == Constant::Kind::String &&
            p.constants[key].string < strings_) {
          used.push_back(p.constants[key].string);
        }
      }
    }
  }
  if (used.empty()) return;
  std::sort(used.begin(), used.end());
  used.erase(std::unique(used.begin(), used.end()), used.end());
  const std::vector<std::string>& strings = module_.strings;
  std::sort(used.begin(), used.end(), [&](std::uint32_t x, std::uint32_t y) {
    if (strings[x].size() != strings[y].size()) return strings[x].size() < strings[y].size();
    return strings[x] < strings[y];
  });
  key_number_.resize(strings.size());
  for (std::size_t i = 0; i < used.size(); ++i) {
    const bool repeats = i > 0 && strings[used[i]] == strings[used[i - 1]];
    key_number_[used[i]] = repeats ? key_number_[used[i - 1]] : used[i];
  }
}

// V4
bool ModuleVerifier::check_templates(const Prototype& p) {
  if (!p.templates.empty()) seen_in_.resize(strings_, 0);
  for (std::size_t i = 0; i < p.templates.size(); ++i) {
    const std::vector<std::uint32_t>& keys = p.templates[i].keys;
    const auto fails = [&](const std::string& message) {
      return fail("V4", "template " + std::to_string(i) + " has " + message);
    };
    if (keys.empty() || keys.size() > static_cast<std::size_t>(kMaxTemplateFields)) {
      return fails(std::to_string(keys.size()) + " keys");
    }
    ++templates_seen_;
    for (std::uint32_t key : keys) {
      if (key >= p.constants.size() || p.constants[key].kind != Constant::Kind::String) {
        return fails("a key that is no string constant");
      }
      const std::uint32_t string = p.constants[key].string;
      std::uint64_t& seen = seen_in_[key_number_.empty() ? string : key_number_[string]];
      if (seen == templates_seen_) return fails("the same key twice");
      seen = templates_seen_;
    }
  }
  return true;
}

// V5, but for functions that are no child
bool ModuleVerifier::check_children(const Prototype& p) {
  for (std::uint32_t child : p.children) {
    if (child >= module_.prototypes.size() || child <= number_) {
      return fail("V5", "child " + std::to_string(child) + " is not a later function");
    }
    if (has_parent_[child]) {
      return fail("V5", "function " + std::to_string(child) + " is a child twice");
    }
    has_parent_[child] = true;
  }
  return true;
}

// V6, for the children of one function
bool ModuleVerifier::check_upvalues(const Prototype& parent) {
  for (std::uint32_t child : parent.children) {
    for (const UpvalueDescriptor& upvalue : module_.prototypes[child].upvalues) {
      if (upvalue.from_local) continue;  // V27, where the closure is made
      const auto fails = [&](const char* what) {
        return fail("V6", "upvalue " + std::to_string(upvalue.index) + ", which function " +
                              std::to_string(child) + " takes, " + what);
      };
      if (upvalue.index >= parent.upvalues.size()) return fails("does not exist");
      if (parent.upvalues[upvalue.index].constant && !upvalue.constant) {
        return fails("is constant here but not there");
      }
    }
  }
  return true;
}

// V7
bool ModuleVerifier::check_labels(const Prototype& p) {
  std::uint64_t next_pc = 0;
  for (const Label& label : p.labels) {
    if (label.pc < next_pc) return fail("V7", "labels are not in order", label.pc);
    next_pc = std::uint64_t{label.pc} + 1;
    if (label.pc >= p.code.size()) {
      return fail("V7", "a label is outside the function", label.pc);
    }
    if (label.height > p.frame_size) {
      return fail("V7", "the label's height is above the frame", label.pc);
    }
    if (!check_exceptions(label)) return false;
  }
  return true;
}

bool ModuleVerifier::check_exceptions(const Label& label) {
  int previous = -1;
  int loop_run = 0;  // adjacent Loop registers so far, modulo 3
  for (const Label::Exception& exception : label.exceptions) {
    if (exception.reg <= previous || exception.reg >= label.height) {
      return fail("V7", "the label's exceptions are not in order below its height", label.pc);
    }
    if (exception.state > RegisterState::Pending || exception.state == RegisterState::Value) {
      return fail("V7", "the label has an exception of no exceptional state", label.pc);
    }
    const bool loops = exception.state == RegisterState::Loop;
    if (loop_run != 0 && !(loops && exception.reg == previous + 1)) {
      return fail("V7", kPartOfALoop, label.pc);
    }
    if (loops) loop_run = (loop_run + 1) % 3;
    previous = exception.reg;
  }
  return loop_run == 0 || fail("V7", kPartOfALoop, label.pc);
}

std::optional<Problem> check_names(const Prototype& p, const std::vector<LocalName>& locals,
                                   std::uint32_t prototype, std::size_t instructions,
                                   std::size_t strings) {
  const auto problem = [&](const char* message) {
    return Problem{"V8", message, prototype, Problem::kNone};
  };
  for (const LocalName& local : locals) {
    if (local.name >= strings) return problem("a local's name is no string");
    if (local.reg >= p.frame_size) return problem("a local is outside the frame");
    if (local.start > local.end || local.end > instructions) {
      return problem("a local's range is outside the function");
    }
  }
  for (const UpvalueDescriptor& upvalue : p.upvalues) {
    if (upvalue.name != UpvalueDescriptor::kNoName && upvalue.name >= strings) {
      return problem("an upvalue's name is no string");
    }
  }
  return std::nullopt;
}

}  // namespace perilune::bytecode
