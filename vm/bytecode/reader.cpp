// The walk over a file's sections. It either keeps the program, or has every function verified as
// soon as it is decoded and keeps where things stand: then a function's code is in memory only
// while it is looked at.
#include "vm/bytecode/reader.h"

#include "vm/bytecode/cursor.h"
#include "vm/bytecode/decoder.h"
#include "vm/bytecode/format.h"
#include "vm/bytecode/module_verifier.h"
#include "vm/bytecode/program_index.h"

namespace perilune::bytecode {
namespace {

using namespace format;

// The least number of bytes that a thing takes in a file: what bounds its count.
constexpr std::size_t kModuleBytes = 16;  // its line in the manifest and its two sections
constexpr std::size_t kManifestModuleBytes = 2;
constexpr std::size_t kPrototypeBytes = 12;
constexpr std::size_t kResourceBytes = 2;

bool says_nothing(const Module& module) {
  if (module.source != kStrippedSource) return false;
  for (const Prototype& p : module.prototypes) {
    for (const UpvalueDescriptor& upvalue : p.upvalues) {
      if (upvalue.name != UpvalueDescriptor::kNoName) return false;
    }
  }
  return true;
}

// Short strings first, and in the order of their bytes; so each stands there once.
bool in_order(std::string_view left, std::string_view right) {
  return left.size() != right.size() ? left.size() < right.size() : left < right;
}

class Reader {
 public:
  Reader(std::span<const std::uint8_t> file, const ReadOptions& options, ProgramIndex* index)
      : in_(file), ignore_checksums_(options.ignore_checksums), index_(index) {
    if (file.size() > 0xffffffff) in_.fail("F5", "the file is too large");
  }

  // False when there is a problem.
  bool read() {
    read_magic();
    read_manifest();
    for (std::size_t i = 0; i < program_.modules.size() && good(); ++i) read_module(i);
    if (has_resources_) read_resources();
    if (in_.ok() && !in_.at_end_of_file()) in_.fail("F8", "the file has bytes left over");
    return good();
  }

  Problem problem() { return problem_ ? *std::move(problem_) : in_.problem(); }
  Program program() { return std::move(program_); }

 private:
  bool good() const { return in_.ok() && !problem_; }

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
    if (index_ != nullptr) index_->modules.resize(modules);
    for (std::size_t i = 0; i < modules; ++i) {
      const std::string_view name = in_.text("bytes");
      program_.modules[i].name = name;
      if (index_ != nullptr) index_->modules[i].name = name;
      has_debug_[i] = in_.flags(kModuleHasDebug, "flags") != 0;
    }
    program_.capabilities.resize(in_.count(1, "capabilities"));
    for (std::string& capability : program_.capabilities) capability = in_.text("bytes");
    has_resources_ = in_.flags(1, "flags") != 0;
    in_.end_section("manifest");
  }

  void read_module(std::size_t number) {
    Module& module = program_.modules[number];
    module_index_ = index_ == nullptr ? nullptr : &index_->modules[number];
    read_strings(module);
    if (in_.ok()) read_prototypes(module);
    if (!good()) {
      name_module(module);
      return;
    }
    if (has_debug_[number]) {
      read_debug_section(module);
    } else {
      module.source = kStrippedSource;
      if (module_index_ != nullptr) module_index_->source = kStrippedSource;
    }
    name_module(module);
    if (module_index_ == nullptr) return;
    module_index_->functions = std::move(places_);
    module = Module();  // it was looked at
  }

  // As verify() names the module of a problem.
  void name_module(const Module& module) {
    if (problem_ && program_.modules.size() > 1)
      problem_->message = "module '" + module.name + "': " + problem_->message;
  }

  void read_strings(Module& module) {
    in_.begin_section(Section::Strings, "strings", ignore_checksums_);
    const std::size_t count = in_.count(1, "strings");
    if (module_index_ != nullptr) {
      module_index_->strings.resize(count);
    } else {
      module.strings.resize(count);
    }
    std::string_view previous;
    for (std::size_t i = 0; i < count && in_.ok(); ++i) {
      const auto offset = static_cast<std::uint32_t>(in_.offset());
      const std::string_view text = in_.text("bytes");
      if (in_.ok() && i > 0 && !in_order(previous, text))
        in_.fail("F10", "the strings are not in order");
      previous = text;
      if (module_index_ != nullptr) {
        module_index_->strings[i] = offset;
      } else {
        module.strings[i] = text;
      }
    }
    in_.end_section("strings");
  }

  void read_prototypes(Module& module) {
    in_.begin_section(Section::Prototypes, "prototypes", ignore_checksums_);
    const std::size_t count = in_.count(kPrototypeBytes, "prototypes");
    module.prototypes.resize(count);
    places_.assign(count, FunctionPlace{});
    std::vector<std::uint32_t> sizes(count);
    for (std::uint32_t i = 0; i < count && in_.ok(); ++i) {
      in_.set_prototype(i);
      places_[i].header = static_cast<std::uint32_t>(in_.offset());
      sizes[i] = read_header(in_, module.prototypes[i]);
    }
    std::optional<ModuleVerifier> verifier;
    if (module_index_ != nullptr && in_.ok()) {
      verifier.emplace(module, module_index_->strings.size());
      problem_ = verifier->begin();
    }
    for (std::uint32_t i = 0; i < count && good(); ++i) {
      in_.set_prototype(i);
      places_[i].body = static_cast<std::uint32_t>(in_.offset());
      Prototype& p = module.prototypes[i];
      if (verifier) exchange_bodies(p, scratch_);
      read_body(in_, p);
      if (in_.ok() && in_.offset() != std::uint64_t{places_[i].body} + sizes[i])
        in_.fail("F8", "the function's body is not as long as its header says");
      places_[i].instructions = static_cast<std::uint32_t>(p.code.size());
      if (verifier && in_.ok()) problem_ = verifier->check(i);
      if (verifier) exchange_bodies(p, scratch_);
    }
    if (verifier && good()) problem_ = verifier->end();
    in_.set_prototype(Problem::kNone);
    in_.end_section("prototypes");
  }

  // What is verified is decoded into the same memory, one function after the other.
  static void exchange_bodies(Prototype& left, Prototype& right) {
    left.code.swap(right.code);
    left.constants.swap(right.constants);
    left.children.swap(right.children);
    left.templates.swap(right.templates);
    left.labels.swap(right.labels);
    left.lines.swap(right.lines);
    left.locals.swap(right.locals);
  }

  void read_debug_section(Module& module) {
    in_.begin_section(Section::Debug, "debug", ignore_checksums_);
    const std::string_view source = in_.text("bytes");
    module.source = source;
    if (module_index_ != nullptr) module_index_->source = source;
    bool has_lines_or_locals = false;
    for (std::uint32_t i = 0; i < module.prototypes.size() && good(); ++i) {
      in_.set_prototype(i);
      places_[i].debug = static_cast<std::uint32_t>(in_.offset());
      Prototype& p = module.prototypes[i];
      if (module_index_ == nullptr) {
        read_debug(in_, p, places_[i].instructions);
        has_lines_or_locals |= !p.lines.empty() || !p.locals.empty();
        continue;
      }
      for (UpvalueDescriptor& upvalue : p.upvalues) upvalue.name = in_.unsigned32() - 1;
      for (LineRuns runs(in_, p.line_defined, places_[i].instructions); runs.next();)
        has_lines_or_locals = true;
      read_locals(in_, scratch_.locals);
      has_lines_or_locals |= !scratch_.locals.empty();
      if (in_.ok()) {
        problem_ = check_names(p, scratch_.locals, i, places_[i].instructions,
                               module_index_->strings.size());
      }
    }
    in_.set_prototype(Problem::kNone);
    if (in_.ok() && !has_lines_or_locals && says_nothing(module))
      in_.fail("F9", "the debug section says nothing");
    in_.end_section("debug");
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
  std::vector<FunctionPlace> places_;  // of the module's functions

  // When functions are verified as they come.
  ProgramIndex* index_;
  ModuleIndex* module_index_ = nullptr;
  Prototype scratch_;
  std::optional<Problem> problem_;
};

}  // namespace

std::variant<Program, Problem> read(std::span<const std::uint8_t> file,
                                    const ReadOptions& options) {
  Reader reader(file, options, nullptr);
  if (!reader.read()) return reader.problem();
  return reader.program();
}

std::variant<ProgramIndex, Problem> verify_file(std::span<const std::uint8_t> file,
                                                const ReadOptions& options) {
  ProgramIndex index;
  Reader reader(file, options, &index);
  if (!reader.read()) return reader.problem();
  if (index.modules.empty()) return Problem{"V1", "the program has no module"};
  return index;
}

}  // namespace perilune::bytecode
