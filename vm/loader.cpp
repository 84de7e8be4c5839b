#include "vm/loader.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

#include "vm/bytecode/chunk_name.h"
#include "vm/bytecode/reader.h"
#include "vm/bytecode/verifier.h"
#include "vm/string.h"
#include "vm/table.h"

namespace perilune {

using bytecode::Opcode;

namespace {

using bytecode::Constant;
using bytecode::OperandKind;
using bytecode::Prototype;

NumberArray* new_block(Isolate& isolate, std::size_t bytes) {
  auto* block = allocate<NumberArray>(isolate, false, sizeof(gc::Object) + bytes + 8);
  block->flags = 0;
  block->aux = 0;
  return publish(block, ObjectType::NumberArray);
}

ValueArray* new_values(Isolate& isolate, std::size_t count) {
  auto* array = allocate<ValueArray>(
      isolate, true, sizeof(gc::Object) + std::max<std::size_t>(count, 1) * sizeof(Value));
  array->flags = 0;
  array->aux = static_cast<std::uint32_t>(count);
  return publish(array, ObjectType::ValueArray);
}

// A copy of a vector in a block of its own; null when it is empty.
template <class T>
T* copy_block(Isolate& isolate, const std::vector<T>& from, NumberArray** block) {
  if (from.empty()) return nullptr;
  *block = new_block(isolate, from.size() * sizeof(T));
  T* to = reinterpret_cast<T*>((*block)->integers);
  std::copy(from.begin(), from.end(), to);
  return to;
}

// Whether instructions of an opcode have an inline cache, whose number takes the place of d.
constexpr std::array<bool, bytecode::kOpcodeCount> kHasCache = [] {
  std::array<bool, bytecode::kOpcodeCount> table{};
  for (std::size_t n = 0; n < table.size(); ++n) {
    const auto op = static_cast<Opcode>(n);
    table[n] = bytecode::info(op).d == OperandKind::StringConstant || op == Opcode::NEWTABLE ||
               op == Opcode::NEWOBJECT;
  }
  return table;
}();

bool has_cache(const Instruction& i) {
  return kHasCache[static_cast<std::size_t>(i.op)];
}

Value constant_value(const Constant& c, const ValueArray* strings) {
  switch (c.kind) {
    case Constant::Kind::Nil:
      return Value::nil();
    case Constant::Kind::False:
      return Value::boolean(false);
    case Constant::Kind::True:
      return Value::boolean(true);
    case Constant::Kind::Integer:
      return Value::of(c.integer);
    case Constant::Kind::Float:
      return Value::of(c.number);
    case Constant::Kind::String:
      return strings->values[c.string];
  }
  return Value::nil();
}

void make_caches_and_constants(Isolate& isolate, Code* code, const Prototype& p,
                               const ValueArray* strings) {
  std::uint32_t caches = 0;
  for (const Instruction& i : p.code) caches += has_cache(i) ? 1 : 0;
  const std::size_t cache_bytes = caches * sizeof(FieldCache);
  code->constants_block = new_block(isolate, cache_bytes + p.constants.size() * sizeof(Value));
  char* bytes = reinterpret_cast<char*>(code->constants_block->integers);
  std::memset(bytes, 0, cache_bytes + p.constants.size() * sizeof(Value));
  auto* constants = reinterpret_cast<Value*>(bytes + cache_bytes);
  for (std::size_t n = 0; n < p.constants.size(); ++n)
    constants[n] = constant_value(p.constants[n], strings);
  std::int32_t site = 0;
  for (std::size_t n = 0; n < p.code.size(); ++n) {
    Instruction& i = code->instructions[n];
    if (!has_cache(i)) continue;
    FieldCache* cache = field_cache(constants, site);
    if (i.op == Opcode::NEWTABLE || i.op == Opcode::NEWOBJECT) {
      cache->slot = static_cast<std::uint32_t>(i.d);
    } else {
      cache->key = constants[i.d].string();
      cache->representation = kAnyTag;
    }
    i.d = site++;
  }
  code->gc::Object::aux = static_cast<std::uint32_t>(p.constants.size());
  code->cache_count = caches;
  code->constants = constants;
}

void make_template_keys(Isolate& isolate, Code* code, const Prototype& p) {
  if (p.templates.empty()) return;
  std::vector<std::uint32_t> numbers(p.templates.size() + 1);
  for (std::size_t n = 0; n < p.templates.size(); ++n) {
    numbers[n] = static_cast<std::uint32_t>(numbers.size());
    numbers.insert(numbers.end(), p.templates[n].keys.begin(), p.templates[n].keys.end());
  }
  numbers[p.templates.size()] = static_cast<std::uint32_t>(numbers.size());
  copy_block(isolate, numbers, &code->template_keys);
}

void keep_labels(Isolate& isolate, Code* code, const Prototype& p) {
  std::size_t words = p.labels.size() * 3;
  for (const bytecode::Label& label : p.labels) words += label.exceptions.size();
  if (words == 0) return;
  code->labels_block = new_block(isolate, words * sizeof(std::uint32_t));
  auto* to = reinterpret_cast<std::uint32_t*>(code->labels_block->integers);
  for (const bytecode::Label& label : p.labels) {
    *to++ = label.pc;
    *to++ = label.height;
    *to++ = static_cast<std::uint32_t>(label.exceptions.size());
    for (const auto& e : label.exceptions)
      *to++ = std::uint32_t{e.reg} << 8 | static_cast<std::uint32_t>(e.state);
  }
  code->label_words = static_cast<std::uint32_t>(words);
}

Code* make_code(Isolate& isolate, const Prototype& p, const ValueArray* strings) {
  auto* code = allocate<Code>(isolate, true, sizeof(Code));
  code->flags = 0;
  code->gc::Object::aux = 0;
  publish(code, ObjectType::Code);  // all zero: nothing to trace yet
  code->instructions = copy_block(isolate, p.code, &code->instructions_block);
  code->upvalues = copy_block(isolate, p.upvalues, &code->upvalue_block);
  code->lines = copy_block(isolate, p.lines, &code->lines_block);
  code->locals = copy_block(isolate, p.locals, &code->locals_block);
  make_caches_and_constants(isolate, code, p, strings);
  make_template_keys(isolate, code, p);
  keep_labels(isolate, code, p);
  code->instruction_count = static_cast<std::uint32_t>(p.code.size());
  code->local_count = static_cast<std::uint32_t>(p.locals.size());
  code->line_defined = p.line_defined;
  code->last_line_defined = p.last_line_defined;
  code->parameters = p.parameters;
  code->exact_arguments = p.is_vararg ? 255 : p.parameters;
  code->frame_size = p.frame_size;
  code->upvalue_count = static_cast<std::uint8_t>(p.upvalues.size());
  code->is_vararg = p.is_vararg;
  return code;
}

class NoCollection {
 public:
  explicit NoCollection(gc::Heap& heap) : heap_(heap), was_running_(heap.is_running()) {
    heap.stop();
  }
  ~NoCollection() {
    if (was_running_) heap_.restart();
  }
  NoCollection(const NoCollection&) = delete;
  NoCollection& operator=(const NoCollection&) = delete;

 private:
  gc::Heap& heap_;
  const bool was_running_;
};

Cell* make_cell(Isolate& isolate, Value v) {
  auto* cell = allocate<Cell>(isolate, true, sizeof(Cell));
  cell->flags = 0;
  cell->value = v;
  return publish(cell, ObjectType::Cell);
}

}  // namespace

Closure* load_module(Isolate& isolate, const bytecode::Module& module, bool native_looking) {
  // All that is made here lives, so a collection in between would find nothing.
  const NoCollection no_collection(isolate.heap);
  ValueArray* strings = new_values(isolate, module.strings.size());
  for (std::size_t n = 0; n < module.strings.size(); ++n)
    strings->values[n] = Value::of(make_string(isolate, module.strings[n]));
  String* source = make_string(isolate, module.source);
  const std::size_t count = module.prototypes.size();
  ValueArray* codes = new_values(isolate, count);
  for (std::size_t n = 0; n < count; ++n) {
    Code* code = make_code(isolate, module.prototypes[n], strings);
    code->names = strings;
    code->source = source;
    code->number = static_cast<std::uint32_t>(n);
    code->native_looking = native_looking;
    codes->values[n] = Value::of(Tag::Cell, code);
  }
  for (std::size_t n = 0; n < count; ++n) {
    const Prototype& p = module.prototypes[n];
    auto* code = static_cast<Code*>(codes->values[n].object);
    code->children = new_values(isolate, p.children.size());
    for (std::size_t c = 0; c < p.children.size(); ++c) {
      code->children->values[c] = codes->values[p.children[c]];
      static_cast<Code*>(codes->values[p.children[c]].object)->parent = code;
    }
  }
  auto* main = static_cast<Code*>(codes->values[0].object);
  auto* closure = allocate<Closure>(
      isolate, true, offsetof(Closure, upvalues) + main->upvalue_count * sizeof(Cell*));
  closure->flags = 0;
  closure->aux = main->upvalue_count;
  closure->code = main;
  publish(closure, ObjectType::Closure);
  for (std::uint32_t n = 0; n < main->upvalue_count; ++n)
    closure->upvalues[n] = make_cell(isolate, n == 0 ? Value::of(isolate.globals) : Value::nil());
  return closure;
}

Closure* load_verified(Isolate& isolate, const bytecode::Module& module, std::string_view name,
                       std::string* message, bool native_looking) {
  if (const auto problem = bytecode::verify(module)) {
    *message = bytecode::display_name(name) + ": " + problem->describe();
    return nullptr;
  }
  return load_module(isolate, module, native_looking);
}

Closure* load_binary(Isolate& isolate, std::string_view bytes, std::string_view chunk_name,
                     std::string* message, bool native_looking) {
  const auto result =
      bytecode::read({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
  const auto* program = std::get_if<bytecode::Program>(&result);
  std::optional<bytecode::Problem> problem;
  if (program == nullptr) {
    problem = std::get<bytecode::Problem>(result);
  } else {
    problem = bytecode::verify(*program);
  }
  if (problem) {
    *message = bytecode::display_name(chunk_name) + ": " + problem->describe();
    return nullptr;
  }
  Closure* main = load_module(isolate, program->modules[0], native_looking);
  for (std::size_t n = 1; n < program->modules.size(); ++n) {
    if (isolate.bundled == nullptr) isolate.bundled = make_table(isolate);
    Closure* f = load_module(isolate, program->modules[n]);
    set_string(isolate, isolate.bundled, make_string(isolate, program->modules[n].name),
               Value::of(f), false);
  }
  return main;
}

// ================================================================ string.dump

namespace {

class Dumper {
 public:
  explicit Dumper(bytecode::Module& module) : module_(module) {}

  // The function first, then those inside it, each behind the one that contains it.
  void add_all(const Code* main) {
    std::vector<const Code*> codes = {main};
    for (std::size_t n = 0; n < codes.size(); ++n) {
      Prototype p = convert(codes[n]);
      const ValueArray* children = codes[n]->children;
      for (std::uint32_t c = 0; c < children->aux; ++c) {
        p.children.push_back(static_cast<std::uint32_t>(codes.size()));
        codes.push_back(static_cast<const Code*>(children->values[c].object));
      }
      module_.prototypes.push_back(std::move(p));
    }
  }

 private:
  std::uint32_t string(const String* s) {
    const auto [at, added] =
        numbers_.try_emplace(s, static_cast<std::uint32_t>(module_.strings.size()));
    if (added) module_.strings.emplace_back(s->view());
    return at->second;
  }

  Prototype convert(const Code* code);

  bytecode::Module& module_;
  std::unordered_map<const String*, std::uint32_t> numbers_;  // all alive through `code`
};

Prototype Dumper::convert(const Code* code) {
  Prototype p;
  p.parameters = code->parameters;
  p.is_vararg = code->is_vararg;
  p.frame_size = code->frame_size;
  p.line_defined = code->line_defined;
  p.last_line_defined = code->last_line_defined;
  for (std::uint32_t n = 0; n < code->gc::Object::aux; ++n) {
    const Value& v = code->constants[n];
    Constant c;
    switch (v.tag) {
      case Tag::False:
        c.kind = Constant::Kind::False;
        break;
      case Tag::True:
        c.kind = Constant::Kind::True;
        break;
      case Tag::Integer:
        c.kind = Constant::Kind::Integer;
        c.integer = v.integer;
        break;
      case Tag::Float:
        c.kind = Constant::Kind::Float;
        c.number = v.number;
        break;
      case Tag::String:
        c.kind = Constant::Kind::String;
        c.string = string(v.string());
        break;
      default:
        break;
    }
    p.constants.push_back(c);
  }
  p.code.assign(code->instructions, code->instructions + code->instruction_count);
  for (Instruction& i : p.code) {
    if (bytecode::info(i.op).d == OperandKind::StringConstant) {
      const String* key = field_cache(code->constants, i.d)->key;
      for (std::uint32_t n = 0; n < code->gc::Object::aux; ++n) {
        if (code->constants[n].tag == Tag::String && code->constants[n].string() == key) {
          i.d = static_cast<std::int32_t>(n);
          break;
        }
      }
    } else if (i.op == Opcode::NEWTABLE || i.op == Opcode::NEWOBJECT) {
      i.d = static_cast<std::int32_t>(field_cache(code->constants, i.d)->slot);
    } else if (bytecode::info(i.op).d == OperandKind::None) {
      i.d = 0;  // type feedback
    }
  }
  if (code->template_keys != nullptr) {
    const auto* numbers = reinterpret_cast<const std::uint32_t*>(code->template_keys->integers);
    const std::uint32_t count = numbers[0] - 1;
    for (std::uint32_t n = 0; n < count; ++n) {
      bytecode::TableTemplate& t = p.templates.emplace_back();
      t.keys.assign(numbers + numbers[n], numbers + numbers[n + 1]);
    }
  }
  for (std::uint32_t n = 0; n < code->upvalue_count; ++n) {
    bytecode::UpvalueDescriptor u = code->upvalues[n];
    if (u.name != bytecode::UpvalueDescriptor::kNoName)
      u.name = string(code->names->values[u.name].string());
    p.upvalues.push_back(u);
  }
  if (code->label_words != 0) {
    const auto* words = reinterpret_cast<const std::uint32_t*>(code->labels_block->integers);
    for (std::uint32_t n = 0; n < code->label_words;) {
      bytecode::Label& label = p.labels.emplace_back();
      label.pc = words[n++];
      label.height = static_cast<std::uint8_t>(words[n++]);
      for (std::uint32_t left = words[n++]; left > 0; --left, ++n)
        label.exceptions.push_back(
            bytecode::Label::Exception{static_cast<std::uint8_t>(words[n] >> 8),
                                       static_cast<bytecode::RegisterState>(words[n] & 0xff)});
    }
  }
  if (code->lines != nullptr) p.lines.assign(code->lines, code->lines + code->instruction_count);
  for (std::uint32_t n = 0; n < code->local_count; ++n) {
    bytecode::LocalName local = code->locals[n];
    local.name = string(code->names->values[local.name].string());
    p.locals.push_back(local);
  }
  return p;
}

}  // namespace

bytecode::Program dump_function(const Code* code) {
  bytecode::Program program;
  bytecode::Module& module = program.modules.emplace_back();
  module.source = std::string(code->source->view());
  Dumper(module).add_all(code);
  return program;
}

}  // namespace perilune
