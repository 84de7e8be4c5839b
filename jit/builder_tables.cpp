// Fields, elements, lengths.
#include "jit/builder_state.h"
#include "vm/feedback.h"

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

// Guards that the value is not nil, or that a nil there is final: `epoch`, of the cache.
NodeId Builder::check_final(NodeId value, std::uint32_t epoch) {
  constexpr TypeSet kNotNil = {TypeSet::any().bits & ~TypeSet::of(Tag::Nil).bits};
  if (epoch == 0 || failures() == 0) return check(value, kNotNil);
  const NodeId present = add_bit(Op::IsType, value, kNoNode, kNotNil.bits);
  const NodeId stands =
      add_bit(Op::CompareInteger, add_integer(Op::LoadEpoch), integer(epoch), kEqual);
  guard(add_bit(Op::OrBit, present, stands));
  return value;
}

// The slot of the shape that the cache knows first.
NodeId Builder::own_value(NodeId object, const FieldFacts& facts) {
  const FieldCache& cache = facts.cache;
  const NodeId value = add_value(Op::LoadSlot, TypeSet::any(), object, kNoNode, cache.offset);
  // (An object is checked by whoever uses it as one. And it may be nil.)
  if ((facts.own_tag == Tag::Integer || facts.own_tag == Tag::Float) && failures() == 0)
    return check(value, facts.own_tag);
  return facts.own_has_metatable ? check_final(value, cache.nil_epoch) : value;
}

// What the cache knows of a second shape, which was checked.
NodeId Builder::other_value(NodeId object, const FieldCache& cache) {
  switch (cache.kind) {
    case FieldCache::Kind::Holder:
      return held_value(cache);
    case FieldCache::Kind::Own:
      return check_final(add_value(Op::LoadSlot, TypeSet::any(), object, kNoNode, cache.slot), 0);
    case FieldCache::Kind::Absent:
      guard(add_bit(Op::CompareInteger, add_integer(Op::LoadEpoch), integer(cache.epoch), kEqual));
      return constant(Value::nil());
    case FieldCache::Kind::Dictionary:
      return check_final(add_value(Op::LoadNode, TypeSet::any(), node_of(object, cache)), 0);
    default:
      return kNoNode;
  }
}

// The node of a dictionary where the cache's key was, guarded to be still there.
NodeId Builder::node_of(NodeId object, const FieldCache& cache) {
  const NodeId key = constant(Value::of(Tag::String, cache.key));
  const NodeId node =
      add(Op::FindNode, Rep::Pointer, TypeSet::of(Tag::Cell), object, key, kNoNode, cache.slot);
  guard(add_bit(Op::IsAddress, node));
  return node;
}

namespace {

bool knows_other(const FieldCache& cache) {
  return cache.shape != 0 &&
         (cache.kind == FieldCache::Kind::Holder || cache.kind == FieldCache::Kind::Own ||
          cache.kind == FieldCache::Kind::Absent || cache.kind == FieldCache::Kind::Dictionary);
}

}  // namespace

// The field's value by what the inline cache knows, behind guards; kNoNode when that is nothing.
NodeId Builder::field_value(NodeId object, const FieldFacts& facts) {
  const FieldCache& cache = facts.cache;
  if (cache.kind == FieldCache::Kind::StringHolder) {  // a method of a string
    check(object, Tag::String);
    return held_value(cache);
  }
  const bool own = cache.own_shape != 0;
  const bool other = knows_other(cache);
  if (!own && !other) return kNoNode;
  object = check(object, Tag::Table);
  if (block_ == kNoNode) return kNoNode;
  const NodeId shape = add_integer(Op::LoadShape, object);
  const auto is_shape = [&](std::uint32_t id) {
    return add_bit(Op::CompareInteger, shape, integer(id), kEqual);
  };
  if (!(own && other)) {
    guard(is_shape(own ? cache.own_shape : cache.shape));
    return own ? own_value(object, facts) : other_value(object, cache);
  }
  const std::uint32_t first = new_block();
  const std::uint32_t second = new_block();
  const std::uint32_t join = new_block();
  end_with(Op::Branch, is_shape(cache.own_shape), first, second);
  begin(first);
  const NodeId a = own_value(object, facts);
  end_with(Op::Jump, kNoNode, join);
  begin(second);
  guard(is_shape(cache.shape));
  const NodeId b = other_value(object, cache);
  end_with(Op::Jump, kNoNode, join);
  begin(join);
  const NodeId phi = add_value(Op::Phi, type(a) | type(b), kNoNode, kNoNode, 0);
  g_[phi].phi = {a, b};
  return phi;
}

namespace {

// The site was never executed: better than code for nothing is to learn something.
bool is_new(const FieldCache& cache) {
  return cache.own_shape == 0 && cache.shape == 0 && cache.kind == FieldCache::Kind::None;
}

}  // namespace

// GETFIELD, GETTABUP and SELF: `object` and its field.
template <class Write>
void Builder::with_field(NodeId object, Write write_results) {
  const FieldFacts& facts = f_.fields[static_cast<std::uint32_t>(instruction().d)];
  if (is_new(facts.cache) && failures() == 0) return leave(false);
  bool built = true;
  with_fast_path([&] {
    const NodeId value = field_value(object, facts);
    if (value != kNoNode) {
      if (block_ != kNoNode) write_results(value);
    } else if (is_generic()) {
      leave(false);
    } else {
      built = block_ == kNoNode;
    }
  });
  if (!built) execute();
}

void Builder::get_field(NodeId object) {
  with_field(object, [&](NodeId value) { write(instruction().a, value); });
}

void Builder::self() {
  const Instruction& i = instruction();
  const NodeId object = read(i.b);
  with_field(object, [&](NodeId value) {
    const FieldCache& cache = f_.fields[static_cast<std::uint32_t>(i.d)].cache;
    const bool of_string = cache.kind == FieldCache::Kind::StringHolder;
    write(i.a + 1u, refine(object, TypeSet::of(of_string ? Tag::String : Tag::Table)));
    write(i.a, value);
  });
}

void Builder::set_field(NodeId object, NodeId value) {
  const FieldCache& cache = f_.fields[static_cast<std::uint32_t>(instruction().d)].cache;
  const bool has_metatable =
      f_.fields[static_cast<std::uint32_t>(instruction().d)].own_has_metatable;
  if (is_new(cache) && failures() == 0) return leave(false);
  const bool own = cache.own_shape != 0;
  const bool other = cache.shape != 0;
  const bool adds = cache.kind == FieldCache::Kind::Add;
  const bool in_dictionary = cache.kind == FieldCache::Kind::Dictionary;
  if ((!own && !other) || (other && !adds && !in_dictionary && cache.kind != FieldCache::Kind::Own))
    return execute();
  with_fast_path([&] {
    const NodeId table = check(object, Tag::Table);
    if (cache.representation != kAnyTag) value = check(value, cache.representation);
    if (block_ == kNoNode) return;
    const NodeId shape = add_integer(Op::LoadShape, table);
    const auto is_shape = [&](std::uint32_t id) {
      return add_bit(Op::CompareInteger, shape, integer(id), kEqual);
    };
    const auto store_own = [&] { store_slot(table, value, cache.offset, has_metatable); };
    const auto store_other = [&] {
      if (adds) {
        add_key(table, value, cache);
      } else if (in_dictionary) {
        const NodeId node = node_of(table, cache);
        if (block_ == kNoNode) return;
        check_final(add_value(Op::LoadNode, TypeSet::any(), node), 0);
        add(Op::StoreNode, Rep::None, {}, node, value);
      } else {
        store_slot(table, value, cache.slot, true);
      }
    };
    if (!(own && other)) {
      guard(is_shape(own ? cache.own_shape : cache.shape));
      own ? store_own() : store_other();
      return;
    }
    const std::uint32_t first = new_block();
    const std::uint32_t second = new_block();
    const std::uint32_t join = new_block();
    end_with(Op::Branch, is_shape(cache.own_shape), first, second);
    begin(first);
    store_own();
    end_with(Op::Jump, kNoNode, join);
    begin(second);
    guard(is_shape(cache.shape));
    store_other();
    end_with(Op::Jump, kNoNode, join);
    begin(join);
  });
}

// Where there was nil, a table with a metatable may have a __newindex.
void Builder::store_slot(NodeId table, NodeId value, std::uint32_t offset, bool has_metatable) {
  if (has_metatable) {
    const NodeId old = add_value(Op::LoadSlot, TypeSet::any(), table, kNoNode, offset);
    guard(add_bit(Op::NotBit, add_bit(Op::IsType, old, kNoNode, TypeSet::of(Tag::Nil).bits)));
  }
  add(Op::StoreSlot, Rep::None, {}, table, value, kNoNode, offset);
}

void Builder::add_key(NodeId table, NodeId value, const FieldCache& cache) {
  guard(add_bit(Op::CompareInteger, add_integer(Op::LoadEpoch), integer(cache.epoch), kEqual));
  const NodeId flags = add_integer(Op::LoadFlags, table);
  guard(add_bit(Op::CompareInteger,
                add_integer(Op::AndInteger, flags, integer(table_flags::kPrototype)), integer(0),
                kEqual));
  add(Op::StoreSlot, Rep::None, {}, table, value, kNoNode, cache.slot);
  add(Op::StoreShape, Rep::None, {}, table, kNoNode, kNoNode, cache.new_shape);
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
    const NodeId value =
        add_value(Op::LoadElement, result, table, offset, static_cast<std::int64_t>(*kind));
    if (*kind == ElementKind::Generic) {
      // A nil of a table with metatable may not be the answer.
      const NodeId present =
          add_bit(Op::NotBit, add_bit(Op::IsType, value, kNoNode, TypeSet::of(Tag::Nil).bits));
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
        const NodeId present =
            add_bit(Op::NotBit, add_bit(Op::IsType, old, kNoNode, TypeSet::of(Tag::Nil).bits));
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
