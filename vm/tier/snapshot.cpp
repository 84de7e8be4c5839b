#include "vm/bytecode/chunk_name.h"
#include "vm/debug_information.h"
#include "vm/shape.h"
#include "vm/string.h"
#include "vm/tier/tiering.h"

namespace perilune::tier {

namespace {

FieldFacts facts_of(const Isolate& isolate, const FieldCache& cache) {
  FieldFacts facts{cache, kAnyTag, false};
  if (cache.own_shape == 0) return facts;
  const Shape* shape = shape_by_id(isolate, cache.own_shape);
  if (shape == nullptr) {
    facts.cache.own_shape = 0;
    return facts;
  }
  facts.own_has_metatable = shape->metatable != nullptr;
  // (The caches of table constructors have a shape and no key.)
  if (cache.key != nullptr && cache.offset >= kTableHeader) {
    const std::uint32_t slot =
        (cache.offset - static_cast<std::uint32_t>(kTableHeader)) / sizeof(Value);
    if (slot < shape->count && shape->properties != nullptr)
      facts.own_tag = shape->properties->properties[slot].representation;
  }
  return facts;
}

}  // namespace

FunctionSnapshot snapshot_of(const Isolate& isolate, const Code* code) {
  FunctionSnapshot s;
  s.name = bytecode::display_name(code->image->source->view()) + ":" +
           std::to_string(code->line_defined);
  s.instructions.assign(code->instructions, code->instructions + code->instruction_count);
  for (std::uint32_t pc = 0; pc < code->instruction_count; ++pc)
    s.instructions[pc] = instruction_at(code, pc);
  const auto constants = static_cast<std::uint32_t>(code->gc::Object::aux);
  s.constants.assign(code->constants, code->constants + constants);
  for (const Value& constant : s.constants)
    s.short_constants.push_back(constant.tag == Tag::String && constant.string()->is_short());
  for (std::uint32_t n = 0; n < code->cache_count; ++n)
    s.fields.push_back(
        facts_of(isolate, *field_cache(code->constants, static_cast<std::int32_t>(n))));
  for (const LocalVariable& local : locals_of(code))
    s.names.push_back({local.reg, local.start, local.end});
  s.address = code->instructions;
  s.parameters = code->parameters;
  s.frame_size = code->frame_size;
  s.is_vararg = code->is_vararg;
  return s;
}

}  // namespace perilune::tier
