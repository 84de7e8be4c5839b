// Fields, elements, lengths.
#include "jit/builder_state.h"
#include "vm/fast_paths.h"

namespace perilune::jit {

using bytecode::Opcode;
using tier::FieldFacts;

namespace {

constexpr std::int64_t kEqual = static_cast<std::int64_t>(Comparison::Equal);

}  // namespace

// ================================================================ fields

// What stands in the holder that the cache remembers, as long as that is valid.
NodeId Builder::held_value(const FieldCache& cache) {
  guard(add_bit(Op::CompareInteger, add_integer(Op::LoadEpoch), integer(cache.epoch), kEqual));
  if (block_ == kNoNode) return kNoNode;
  const NodeId table = constant(Value::of(Tag::Table, cache.holder));
  const NodeId value = add_value(Op::LoadSlot, TypeSet::any(), table, kNoNode, cache.slot);
  // A nil there would mean to look further.
  return check(value, TypeSet{TypeSet::any().bits & ~TypeSet::of(Tag::Nil).bits});
}

// The field's value by what the inline cache knows, behind guards; kNoNode when that is nothing.
NodeId Builder::field_value(NodeId object, const FieldFacts& facts) {
  const FieldCache& cache = facts.cache;
  if (cache.kind == FieldCache::Kind::StringHolder) {  // a method of a string
    check(object, Tag::String);
    return held_value(cache);
  }
  const bool own = cache.own_shape != 0;
  const bool holder = cache.kind == FieldCache::Kind::Holder && cache.shape != 0;
  if (own == holder || (own && cache.kind != FieldCache::Kind::None && cache.shape != 0 &&
                        cache.kind != FieldCache::Kind::Add))
    return kNoNode;
  object = check(object, Tag::Table);
  const NodeId shape = add_integer(Op::LoadShape, object);
  guard(add_bit(Op::CompareInteger, shape, integer(own ? cache.own_shape : cache.shape), kEqual));
  if (block_ == kNoNode) return kNoNode;
  if (holder) return held_value(cache);
  const NodeId value = add_value(Op::LoadSlot, TypeSet::any(), object, kNoNode, cache.offset);
  if (facts.own_tag != kAnyTag && facts.own_tag != Tag::Nil && failures() == 0)
    return check(value, facts.own_tag);
  if (facts.own_has_metatable)
    return check(value, TypeSet{TypeSet::any().bits & ~TypeSet::of(Tag::Nil).bits});
  return value;
}

namespace {

// The site was never executed: better than code for nothing is to learn something.
bool is_new(const FieldCache& cache) {
  return cache.own_shape == 0 && cache.shape == 0 && cache.kind == FieldCache::Kind::None;
}

}  // namespace

void Builder::get_field(NodeId object) {
  const FieldFacts& facts = f_.fields[static_cast<std::uint32_t>(instruction().d)];
  if (is_new(facts.cache) && failures() == 0) return leave(false);
  bool built = false;
  with_fast_path([&] {
    const NodeId value = field_value(object, facts);
    if (value == kNoNode) {
      if (block_ != kNoNode && !is_generic()) return;
      leave(false);
      built = true;
      return;
    }
    built = true;
    if (block_ != kNoNode) write(instruction().a, value);
  });
  if (!built && block_ != kNoNode) execute();
}

void Builder::self() {
  const Instruction i = instruction();
  const FieldFacts& facts = f_.fields[static_cast<std::uint32_t>(i.d)];
  if (is_new(facts.cache) && failures() == 0) return leave(false);
  const NodeId object = read(i.b);
  bool built = false;
  with_fast_path([&] {
    const NodeId value = field_value(object, facts);
    if (value == kNoNode) {
      if (block_ != kNoNode && !is_generic()) return;
      leave(false);
      built = true;
      return;
    }
    built = true;
    if (block_ == kNoNode) return;
    write(i.a + 1u, refine(object, TypeSet::of(facts.cache.kind == FieldCache::Kind::StringHolder
                                                   ? Tag::String
                                                   : Tag::Table)));
    write(i.a, value);
  });
  if (!built && block_ != kNoNode) execute();
}

void Builder::set_field(NodeId object, NodeId value) {
  const FieldCache& cache = f_.fields[static_cast<std::uint32_t>(instruction().d)].cache;
  const bool has_metatable =
      f_.fields[static_cast<std::uint32_t>(instruction().d)].own_has_metatable;
  if (is_new(cache) && failures() == 0) return leave(false);
  const bool own = cache.own_shape != 0;
  const bool add_key = cache.kind == FieldCache::Kind::Add && cache.shape != 0;
  if (own == add_key || (own && cache.shape != 0)) return execute();
  with_fast_path([&] {
    const NodeId table = check(object, Tag::Table);
    if (cache.representation != kAnyTag) value = check(value, cache.representation);
    if (block_ == kNoNode) return;
    const NodeId shape = add_integer(Op::LoadShape, table);
    guard(add_bit(Op::CompareInteger, shape, integer(own ? cache.own_shape : cache.shape), kEqual));
    if (own) {
      if (has_metatable) {
        // Where there was nil, __newindex would be asked.
        const NodeId old = add_value(Op::LoadSlot, TypeSet::any(), table, kNoNode, cache.offset);
        guard(add_bit(Op::NotBit,
                      add_bit(Op::IsType, old, kNoNode, TypeSet::of(Tag::Nil).bits)));
      }
      add(Op::StoreSlot, Rep::None, {}, table, value, kNoNode, cache.offset);
      return;
    }
    guard(add_bit(Op::CompareInteger, add_integer(Op::LoadEpoch), integer(cache.epoch), kEqual));
    const NodeId flags = add_integer(Op::LoadFlags, table);
    guard(add_bit(Op::CompareInteger,
                  add_integer(Op::AndInteger, flags, integer(table_flags::kPrototype)), integer(0),
                  kEqual));
    add(Op::StoreSlot, Rep::None, {}, table, value, kNoNode, cache.slot);
    add(Op::StoreShape, Rep::None, {}, table, kNoNode, kNoNode, cache.new_shape);
  });
}

// ================================================================ elements

namespace {

// The kind of elements that the site has seen, if it was one.
std::optional<ElementKind> single_kind(std::int32_t seen) {
  switch (seen & 7) {
    case 1:
      return ElementKind::Generic;
    case 2:
      return ElementKind::Integer;
    case 4:
      return ElementKind::Float;
    default:
      return std::nullopt;
  }
}

}  // namespace

void Builder::get_element(NodeId object, NodeId key, std::int32_t seen) {
  if (seen == 0 && failures() == 0) return leave(false);  // never executed
  const auto kind = single_kind(seen);
  if (!kind || !type(key).meets(TypeSet::of(Tag::Integer)) ||
      !type(object).meets(TypeSet::of(Tag::Table)))
    return execute();
  const bool slow = failures() > 0 || (seen & fast::kSawNoElement) != 0;
  if (slow) begin_slow_path();
  const NodeId table = check(object, Tag::Table);
  const NodeId index = check(key, Tag::Integer);
  if (block_ != kNoNode) {
    const NodeId flags = add_integer(Op::LoadFlags, table);
    guard(add_bit(Op::CompareInteger,
                  add_integer(Op::AndInteger, flags, integer(table_flags::kElementMask)),
                  integer(static_cast<std::int64_t>(*kind)), kEqual));
    const NodeId offset = add_integer(Op::SubInteger, index, integer(1));
    guard(add_bit(Op::CompareUnsigned, offset, add_integer(Op::LoadLength, table),
                  static_cast<std::int64_t>(Comparison::Less)));
    const TypeSet result = *kind == ElementKind::Integer ? TypeSet::of(Tag::Integer)
                           : *kind == ElementKind::Float ? TypeSet::of(Tag::Float)
                                                         : TypeSet::any();
    const NodeId value = add_value(Op::LoadElement, result, table, offset,
                                   static_cast<std::int64_t>(*kind));
    if (*kind == ElementKind::Generic) {
      // A nil of a table with metatable may not be the answer.
      const NodeId present = add_bit(
          Op::NotBit, add_bit(Op::IsType, value, kNoNode, TypeSet::of(Tag::Nil).bits));
      const NodeId plain =
          add_bit(Op::CompareInteger,
                  add_integer(Op::AndInteger, flags, integer(table_flags::kHasMetatable)),
                  integer(0), kEqual);
      guard(add_bit(Op::OrBit, present, plain));
    }
    if (block_ != kNoNode) write(instruction().a, value);
  }
  if (!slow) return;
  if (enter_slow_path()) execute();
  join_paths();
}

void Builder::set_element(NodeId object, NodeId key, NodeId value, std::int32_t seen) {
  if (seen == 0 && failures() == 0) return leave(false);  // never executed
  const auto kind = single_kind(seen);
  if (!kind || !type(key).meets(TypeSet::of(Tag::Integer)) ||
      !type(object).meets(TypeSet::of(Tag::Table)))
    return execute();
  const bool slow = failures() > 0 || (seen & fast::kSawNoElement) != 0;
  if (slow) begin_slow_path();
  const NodeId table = check(object, Tag::Table);
  const NodeId index = check(key, Tag::Integer);
  if (*kind == ElementKind::Integer) value = check(value, Tag::Integer);
  if (*kind == ElementKind::Float) value = check(value, Tag::Float);
  if (block_ != kNoNode) {
    const NodeId flags = add_integer(Op::LoadFlags, table);
    guard(add_bit(Op::CompareInteger,
                  add_integer(Op::AndInteger, flags, integer(table_flags::kElementMask)),
                  integer(static_cast<std::int64_t>(*kind)), kEqual));
    const NodeId offset = add_integer(Op::SubInteger, index, integer(1));
    guard(add_bit(Op::CompareUnsigned, offset, add_integer(Op::LoadLength, table),
                  static_cast<std::int64_t>(Comparison::Less)));
    if (*kind == ElementKind::Generic) {
      value = check(value, TypeSet{TypeSet::any().bits & ~TypeSet::of(Tag::Nil).bits});
      if (block_ != kNoNode) {
        const NodeId old = add_value(Op::LoadElement, TypeSet::any(), table, offset,
                                     static_cast<std::int64_t>(*kind));
        const NodeId present = add_bit(
            Op::NotBit, add_bit(Op::IsType, old, kNoNode, TypeSet::of(Tag::Nil).bits));
        const NodeId plain =
            add_bit(Op::CompareInteger,
                    add_integer(Op::AndInteger, flags, integer(table_flags::kHasMetatable)),
                    integer(0), kEqual);
        guard(add_bit(Op::OrBit, present, plain));
      }
    }
    if (block_ != kNoNode)
      add(Op::StoreElement, Rep::None, {}, table, offset, value, static_cast<std::int64_t>(*kind));
  }
  if (!slow) return;
  if (enter_slow_path()) execute();
  join_paths();
}

// ================================================================ length

void Builder::length() {
  const NodeId object = read(instruction().b);
  if (!type(object).meets(TypeSet::of(Tag::Table) | TypeSet::of(Tag::String))) return execute();
  with_fast_path([&] {
    if (type(object).is(Tag::String) ||
        (!type(object).is(Tag::Table) && type(object).may_be(Tag::String) && failures() == 1)) {
      const NodeId string = check(object, Tag::String);
      if (block_ != kNoNode) write(instruction().a, add_integer(Op::LoadStringLength, string));
      return;
    }
    const NodeId table = check(object, Tag::Table);
    if (block_ == kNoNode) return;
    const NodeId flags = add_integer(Op::LoadFlags, table);
    guard(add_bit(Op::CompareInteger,
                  add_integer(Op::AndInteger, flags, integer(table_flags::kHasMetatable)),
                  integer(0), kEqual));
    if (block_ != kNoNode) write(instruction().a, add_integer(Op::LoadLength, table));
  });
}

}  // namespace perilune::jit
