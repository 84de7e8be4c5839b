#include "vm/loader.h"
#include "vm/tier/runtime.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

#include "vm/bytecode/chunk_name.h"
#include "vm/bytecode/decoder.h"
#include "vm/bytecode/program_index.h"
#include "vm/string.h"
#include "vm/table.h"

namespace perilune {

using bytecode::Opcode;

namespace {

using bytecode::Constant;
using bytecode::Cursor;
using bytecode::FunctionPlace;
using bytecode::ModuleIndex;
using bytecode::OperandKind;
using bytecode::Prototype;

ValueArray* new_values(Isolate& isolate, std::size_t count) {
  auto* array = allocate<ValueArray>(
      isolate, true, sizeof(gc::Object) + std::max<std::size_t>(count, 1) * sizeof(Value));
  array->flags = 0;
  array->aux = static_cast<std::uint32_t>(count);
  return publish(array, ObjectType::ValueArray);
}

// ================================================================ loading

String* copy_file(Isolate& isolate, std::string_view file) {
  if (file.size() <= kMaxShortString) return make_string(isolate, file);
  String* copy = make_long_string(isolate, file.size());
  std::memcpy(copy->bytes, file.data(), file.size());
  return copy;
}

Image* make_image(Isolate& isolate, String* file, const ModuleIndex& index, bool native_looking) {
  auto* image = allocate<Image>(isolate, true, sizeof(Image));
  image->flags = 0;
  image->gc::Object::aux = 0;
  image->native_looking = native_looking;
  publish(image, ObjectType::Image);  // all zero: nothing to trace yet
  image->file = file;
  image->source = make_string(isolate, index.source);
  image->places = new_block(isolate, index.strings.size() * sizeof(std::uint32_t) +
                                         index.functions.size() * sizeof(FunctionPlace));
  auto* words = reinterpret_cast<std::uint32_t*>(image->places->integers);
  std::copy(index.strings.begin(), index.strings.end(), words);
  std::copy(index.functions.begin(), index.functions.end(),
            reinterpret_cast<FunctionPlace*>(words + index.strings.size()));
  image->strings = new_values(isolate, index.strings.size());
  image->string_count = static_cast<std::uint32_t>(index.strings.size());
  image->function_count = static_cast<std::uint32_t>(index.functions.size());
  return image;
}

constexpr Instruction kUnlowered{kLower};

// The function's numbers and upvalues.
Code* make_code(Isolate& isolate, Image* image, std::uint32_t number, Code* parent) {
  Prototype p;
  Cursor in(image->bytes(), image->function_place(number).header);
  bytecode::read_header(in, p);
  auto* code = allocate<Code>(
      isolate, true,
      offsetof(Code, upvalues) + p.upvalues.size() * sizeof(bytecode::UpvalueDescriptor));
  code->flags = 0;
  code->gc::Object::aux = 0;
  code->image = image;
  code->parent = parent;
  // Never written: the interpreter lowers the function when it meets this.
  code->instructions = const_cast<Instruction*>(&kUnlowered);
  code->first = &kUnlowered;
  code->entry = tier::interpret_frame;
  code->references = nullptr;
  code->tier = nullptr;
  code->line_defined = p.line_defined;
  code->last_line_defined = p.last_line_defined;
  code->number = number;
  code->parameters = p.parameters;
  code->exact_arguments = p.is_vararg ? 255 : p.parameters;
  code->frame_size = p.frame_size;
  code->upvalue_count = static_cast<std::uint8_t>(p.upvalues.size());
  code->is_vararg = p.is_vararg;
  code->native_looking = image->native_looking;
  std::copy(p.upvalues.begin(), p.upvalues.end(), code->upvalues);
  return publish(code, ObjectType::Code);
}

Cell* make_cell(Isolate& isolate, Value v) {
  auto* cell = allocate<Cell>(isolate, true, sizeof(Cell));
  cell->flags = 0;
  cell->value = v;
  return publish(cell, ObjectType::Cell);
}

Closure* make_main(Isolate& isolate, Image* image) {
  Code* main = make_code(isolate, image, 0, nullptr);
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

}  // namespace

Closure* load_program(Isolate& isolate, std::string_view file, std::string_view chunk_name,
                      std::string* message, bool native_looking) {
  const auto result =
      bytecode::verify_file({reinterpret_cast<const std::uint8_t*>(file.data()), file.size()});
  if (const auto* problem = std::get_if<bytecode::Problem>(&result)) {
    *message = std::string(bytecode::binary_name(chunk_name)) + ": " + problem->describe();
    return nullptr;
  }
  const auto& index = std::get<bytecode::ProgramIndex>(result);
  String* copy = copy_file(isolate, file);
  const auto load = [&](const ModuleIndex& module) {
    return make_main(isolate, make_image(isolate, copy, module, native_looking));
  };
  Closure* main = load(index.modules[0]);
  for (std::size_t n = 1; n < index.modules.size(); ++n) {
    if (isolate.bundled == nullptr) isolate.bundled = make_table(isolate);
    set_string(isolate, isolate.bundled, make_string(isolate, index.modules[n].name),
               Value::of(load(index.modules[n])), false);
  }
  return main;
}

// ================================================================ lowering

namespace {

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

// A string that a constant names. From then on the image holds it.
Value string_constant(Isolate& isolate, Image* image, std::uint32_t number) {
  Value& v = image->strings->values[number];
  if (v.is_nil()) {
    Cursor in(image->bytes(), image->string_place(number));
    v = Value::of(make_string(isolate, in.text("bytes")));
  }
  return v;
}

Value constant_value(Isolate& isolate, Image* image, const Constant& c) {
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
      return string_constant(isolate, image, c.string);
  }
  return Value::nil();
}

void make_children(Isolate& isolate, Code* code, const Prototype& p) {
  if (p.children.empty()) return;
  code->children = new_values(isolate, p.children.size());
  for (std::size_t n = 0; n < p.children.size(); ++n) {
    code->children->values[n] =
        Value::of(Tag::Cell, make_code(isolate, code->image, p.children[n], code));
  }
}

std::uint32_t* write_template_keys(const Prototype& p, std::uint32_t* to) {
  if (p.templates.empty()) return nullptr;
  auto at = static_cast<std::uint32_t>(p.templates.size() + 1);
  for (std::size_t n = 0; n < p.templates.size(); ++n) {
    to[n] = at;
    for (std::uint32_t key : p.templates[n].keys) to[at++] = key;
  }
  to[p.templates.size()] = at;
  return to;
}

std::size_t template_words(const Prototype& p) {
  std::size_t words = p.templates.empty() ? 0 : p.templates.size() + 1;
  for (const bytecode::TableTemplate& t : p.templates) words += t.keys.size();
  return words;
}

// Numbers the inline caches, which stand before the constants.
void make_caches(Code* code, Value* constants) {
  std::int32_t site = 0;
  for (std::uint32_t n = 0; n < code->instruction_count; ++n) {
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
}

Prototype decode_body(const Code* code) {
  Prototype p;
  Cursor in(code->image->bytes(), code->image->function_place(code->number).body);
  bytecode::read_body(in, p);
  return p;
}

}  // namespace

void lower(Isolate& isolate, Code* code) {
  if (code->block != nullptr) return;
  const Prototype p = decode_body(code);
  make_children(isolate, code, p);
  std::vector<Value> values(p.constants.size());
  for (std::size_t n = 0; n < values.size(); ++n)
    values[n] = constant_value(isolate, code->image, p.constants[n]);

  // Caches, constants, instructions, template keys. Nothing is allocated from here on.
  const auto caches =
      static_cast<std::size_t>(std::count_if(p.code.begin(), p.code.end(), has_cache));
  const std::size_t cache_bytes = caches * sizeof(FieldCache);
  const std::size_t constant_bytes = values.size() * sizeof(Value);
  const std::size_t code_bytes = p.code.size() * sizeof(Instruction);
  NumberArray* block = new_block(isolate, cache_bytes + constant_bytes + code_bytes +
                                              template_words(p) * sizeof(std::uint32_t));
  char* bytes = reinterpret_cast<char*>(block->integers);
  std::memset(bytes, 0, cache_bytes);
  auto* constants = reinterpret_cast<Value*>(bytes + cache_bytes);
  std::uninitialized_copy(values.begin(), values.end(), constants);
  auto* instructions = reinterpret_cast<Instruction*>(bytes + cache_bytes + constant_bytes);
  std::copy(p.code.begin(), p.code.end(), instructions);
  code->template_keys = write_template_keys(
      p, reinterpret_cast<std::uint32_t*>(bytes + cache_bytes + constant_bytes + code_bytes));
  code->instructions = instructions;
  code->first = instructions;
  code->instruction_count = static_cast<std::uint32_t>(p.code.size());
  make_caches(code, constants);
  // The collector may look at any time: at the counts when there are constants.
  code->gc::Object::aux = static_cast<std::uint32_t>(p.constants.size());
  code->cache_count = static_cast<std::uint32_t>(caches);
  code->block = block;
  code->constants = constants;
}

std::vector<bytecode::Label> labels_of(const Code* code) {
  return decode_body(code).labels;
}

// ================================================================ string.dump

namespace {

class Dumper {
 public:
  Dumper(const Image* image, bytecode::Module& module) : image_(image), module_(module) {}

  // The function first, then those inside it, each behind the one that contains it.
  void add_all(std::uint32_t main) {
    std::vector<std::uint32_t> numbers = {main};
    for (std::size_t n = 0; n < numbers.size(); ++n) {
      Prototype p = decode(numbers[n]);
      for (std::uint32_t& child : p.children) {
        numbers.push_back(child);
        child = static_cast<std::uint32_t>(numbers.size()) - 1;
      }
      module_.prototypes.push_back(std::move(p));
    }
  }

 private:
  Prototype decode(std::uint32_t number) {
    const FunctionPlace& place = image_->function_place(number);
    Prototype p;
    Cursor header(image_->bytes(), place.header);
    bytecode::read_header(header, p);
    Cursor body(image_->bytes(), place.body);
    bytecode::read_body(body, p);
    if (place.debug != 0) {
      Cursor debug(image_->bytes(), place.debug);
      bytecode::read_debug(debug, p, place.instructions);
    }
    for (Constant& c : p.constants) {
      if (c.kind == Constant::Kind::String) c.string = string(c.string);
    }
    for (bytecode::LocalName& local : p.locals) local.name = string(local.name);
    for (bytecode::UpvalueDescriptor& u : p.upvalues) {
      if (u.name != bytecode::UpvalueDescriptor::kNoName) u.name = string(u.name);
    }
    return p;
  }

  // The number in the new module of a string of the image.
  std::uint32_t string(std::uint32_t number) {
    const auto [at, added] =
        numbers_.try_emplace(number, static_cast<std::uint32_t>(module_.strings.size()));
    if (added) {
      Cursor in(image_->bytes(), image_->string_place(number));
      module_.strings.emplace_back(in.text("bytes"));
    }
    return at->second;
  }

  const Image* image_;
  bytecode::Module& module_;
  std::unordered_map<std::uint32_t, std::uint32_t> numbers_;
};

}  // namespace

bytecode::Program dump_function(const Code* code) {
  bytecode::Program program;
  bytecode::Module& module = program.modules.emplace_back();
  module.source = std::string(code->image->source->view());
  Dumper(code->image, module).add_all(code->number);
  return program;
}

}  // namespace perilune
