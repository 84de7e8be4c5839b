#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <thread>

#include "gc/scratch.h"
#include "vm/heap_check.h"
#include "vm/tests/collector_world.h"
#include "vm/weak.h"

namespace perilune {
namespace {

using test::World;

class CollectorTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    // With 64, say, the tests take the ways for when the collector's arrays are full.
    if (const char* small = std::getenv("PERILUNE_TEST_SCRATCH")) {
      gc::scratch_elements = static_cast<std::size_t>(std::atoi(small));
    }
    ASSERT_TRUE(test::start_collector());
  }
  World w;
};

// ---------------------------------------------------------------- tracing

[[gnu::noinline]] void build_list(World& w, int length) {
  for (int i = 0; i < length; ++i) {
    Table* t = w.table(w.plain, 1);
    World::add(t, Value::of(w.string("next")), w.roots[0]);
    w.roots[0] = Value::of(t);
  }
}

TEST_F(CollectorTest, keeps_what_roots_reach_and_frees_the_rest) {
  build_list(w, 50000);
  w.collect();
  const std::size_t full = w.heap.bytes_in_use();
  int length = 0;
  for (Value v = w.roots[0]; v.is(Tag::Table); v = v.table()->parts->hash->nodes[0].value) ++length;
  EXPECT_EQ(length, 50000);
  w.roots[0] = Value::nil();
  w.collect();
  EXPECT_GT(full, 50000u * 100);
  EXPECT_LT(w.heap.bytes_in_use(), full / 10);
}

[[gnu::noinline]] void build_array(World& w, std::uint32_t size) {
  Table* t = w.table(w.plain, 0, size);
  w.roots[0] = Value::of(t);
  for (std::uint32_t i = 0; i < size; ++i) t->values()[i] = Value::of(w.table());
  t->length = size;
}

TEST_F(CollectorTest, traces_long_arrays_in_chunks) {
  build_array(w, 100001);
  w.collect();
  w.collect();
  build_list(w, 1000);  // would take over memory of elements that were lost
  w.roots[0] = w.roots[0].table()->parts->hash->nodes[0].value;
  for (int i = 0; i < 998; ++i) w.roots[0] = w.roots[0].table()->parts->hash->nodes[0].value;
  const Value array = w.roots[0].table()->parts->hash->nodes[0].value;
  ASSERT_TRUE(array.is(Tag::Table));
  for (std::uint32_t i = 0; i < 100001; ++i) {
    ASSERT_EQ(array.table()->values()[i].table()->type,
              static_cast<std::uint8_t>(ObjectType::Table));
    ASSERT_EQ(array.table()->values()[i].table()->aux, w.plain->aux);
  }
}

[[gnu::noinline]] State* build_coroutine(World& w) {
  auto* s = w.allocate<State>(true, sizeof(State));
  auto* block = w.allocate<NumberArray>(false, 8 + 100 * sizeof(Value));
  block->flags = 0;
  World::publish(block, ObjectType::NumberArray);
  s->stack_block = reinterpret_cast<ValueArray*>(block);
  s->stack = reinterpret_cast<Value*>(block->integers);
  s->stack_limit = s->stack + 80;
  s->stack_size = 80;
  for (int i = 0; i < 100; ++i) s->stack[i] = Value::of(w.table());
  s->base = s->stack + 1;
  s->stack[0] = Value::nil();
  s->top = s->stack + 10;
  s->status = CoroutineStatus::Suspended;
  w.roots[0] = Value::of(World::publish(s, ObjectType::Coroutine));
  return s;
}

TEST_F(CollectorTest, clears_a_stack_above_its_published_extent) {
  build_coroutine(w);
  w.collect();
  const State* s = w.roots[0].thread();
  for (int i = 1; i < 10; ++i) EXPECT_TRUE(s->stack[i].is(Tag::Table));
  for (int i = 10; i < 100; ++i) EXPECT_TRUE(s->stack[i].is_nil()) << i;
}

TEST_F(CollectorTest, keeps_all_of_a_stack_whose_thread_may_be_stopped_anywhere) {
  build_coroutine(w)->status = CoroutineStatus::Running;
  static char other_thread;
  w.state.running_on = &other_thread;
  w.collect();
  for (int i = 1; i < 100; ++i) EXPECT_TRUE(w.roots[0].thread()->stack[i].is(Tag::Table));
  w.state.running_on = nullptr;
}

[[gnu::noinline]] void build_closure(World& w) {
  auto* code = w.allocate<Code>(true, sizeof(Code));
  auto* block = w.allocate<NumberArray>(false, 8 + 3 * sizeof(FieldCache) + 2 * sizeof(Value));
  block->flags = 0;
  std::memset(static_cast<void*>(block->integers), 0, 3 * sizeof(FieldCache) + 2 * sizeof(Value));
  World::publish(block, ObjectType::NumberArray);
  code->block = block;
  code->constants = reinterpret_cast<Value*>(reinterpret_cast<FieldCache*>(block->integers) + 3);
  code->aux = 2;
  code->cache_count = 3;
  World::publish(code, ObjectType::Code);
  code->constants[1] = Value::of(w.string("a constant"));
  for (int i = 0; i < 3; ++i) {
    FieldCache* cache = field_cache(code->constants, i);
    cache->key = w.string("key " + std::to_string(i));
    cache->new_shape = w.shape(w.plain, cache->key, 1)->aux;
  }
  auto* closure = w.allocate<Closure>(true, sizeof(Closure));
  closure->code = code;
  closure->aux = 1;
  auto* cell = w.allocate<Cell>(true, sizeof(Cell));
  cell->value = Value::of(w.string("captured"));
  closure->upvalues[0] = World::publish(cell, ObjectType::Cell);
  w.roots[0] = Value::of(World::publish(closure, ObjectType::Closure));
}

TEST_F(CollectorTest, code_keeps_constants_and_what_its_caches_name) {
  build_closure(w);
  w.collect();
  const auto find = [&](std::string_view s) {
    return w.state.strings.find(s, hash_bytes(s.data(), s.size(), 1)) != nullptr;
  };
  EXPECT_TRUE(find("a constant"));
  EXPECT_TRUE(find("captured"));
  EXPECT_TRUE(find("key 2"));
  Value* constants = w.roots[0].closure()->code->constants;
  for (int i = 0; i < 3; ++i) {
    EXPECT_NE(w.state.shapes[field_cache(constants, i)->new_shape], nullptr);
  }
  w.roots[0] = Value::nil();
  w.collect();
  EXPECT_FALSE(find("captured"));
}

// ---------------------------------------------------------------- weak tables

[[gnu::noinline]] void build_weak(World& w, const char* mode) {
  Shape* s = w.weak_shape(mode);
  Table* t = w.table(s, 4, 8);
  w.roots[0] = Value::of(t);
  w.roots[1] = Value::of(w.table());                // a live object
  World::add(t, w.roots[1], Value::of(w.table()));  // live key, dead value
  World::add(t, Value::of(w.table()), w.roots[1]);  // dead key, live value
  World::add(t, w.roots[1], w.roots[1]);            // both live
  World::add(t, Value::of(std::int64_t{1}), Value::of(w.string("only here")));     // no objects
  World::add(t, Value::of(w.string("dead's name")), Value::of(w.table()));         // dead value
  World::add(t, Value::of(w.table()), Value::of(w.string("name of a dead one")));  // dead key
  t->values()[0] = w.roots[1];
  t->values()[1] = Value::of(w.string("element"));
  t->values()[2] = Value::of(w.table());
  t->length = 3;
}

struct WeakCase {
  const char* mode;
  bool kept[6];
  std::uint32_t length;
};

class WeakTableTest : public CollectorTest, public testing::WithParamInterface<WeakCase> {};

TEST_P(WeakTableTest, loses_exactly_the_entries_that_the_manual_says) {
  build_weak(w, GetParam().mode);
  for (int round = 0; round < 3; ++round) {
    w.collect();
    const Table* t = w.roots[0].table();
    for (int i = 0; i < 6; ++i) {
      EXPECT_EQ(!t->parts->hash->nodes[i].value.is_nil(), GetParam().kept[i]) << i;
    }
    EXPECT_EQ(t->length, GetParam().length);
    EXPECT_TRUE(t->values()[1].is(Tag::String));
    EXPECT_TRUE(t->values()[0].is(Tag::Table));
  }
}

INSTANTIATE_TEST_SUITE_P(Modes, WeakTableTest,
                         testing::Values(WeakCase{"", {true, true, true, true, true, true}, 3},
                                         WeakCase{"k", {true, false, true, true, true, false}, 3},
                                         WeakCase{"v", {false, true, true, true, false, true}, 2},
                                         WeakCase{
                                             "kv", {false, false, true, true, false, false}, 2}));

[[gnu::noinline]] void build_weak_slots(World& w) {
  Table* mt = w.table(w.shape(nullptr, w.state.mode_name, 1));
  mt->slots[0] = Value::of(w.string("v"));
  Shape* s = w.shape(nullptr, w.string("dead"), 2, mt);
  s = w.shape(s, w.string("live"), 2, mt);
  Table* t = w.table(s);
  w.roots[0] = Value::of(t);
  w.roots[1] = Value::of(w.table());
  t->slots[0] = Value::of(w.table());
  t->slots[1] = w.roots[1];
}

TEST_F(CollectorTest, weak_values_in_slots_are_cleared) {
  build_weak_slots(w);
  w.collect();
  const Table* t = w.roots[0].table();
  EXPECT_TRUE(t->slots[0].is_nil());
  EXPECT_TRUE(t->slots[1].is(Tag::Table));
  const Shape* s = w.state.shapes[t->aux];
  EXPECT_EQ(s->properties->properties[0].representation, kAnyTag);
  EXPECT_EQ(s->properties->properties[1].representation, Tag::Nil);
}

[[gnu::noinline]] void build_removed_entry(World& w) {
  Table* t = w.table(w.plain, 2);
  w.roots[0] = Value::of(t);
  w.roots[1] = Value::of(w.table());
  World::add(t, Value::of(w.table()), Value::nil());
  World::add(t, w.roots[1], Value::nil());
}

TEST_F(CollectorTest, keys_of_removed_entries_do_not_live_by_them) {
  build_removed_entry(w);
  w.collect();
  const HashPart* h = w.roots[0].table()->parts->hash;
  EXPECT_EQ(h->nodes[0].key.tag, Tag::DeadKey);
  EXPECT_EQ(h->nodes[1].key.tag, Tag::Table);
}

// A metatable may lose its __mode: the table's blocks, taken over when it was weak, are traced on.
TEST_F(CollectorTest, a_table_that_is_weak_no_longer_holds_its_contents) {
  build_weak(w, "kv");
  w.collect();
  Table* t = w.roots[0].table();
  w.state.shapes[t->aux]->metatable->slots[0] = Value::nil();
  [&]() __attribute__((noinline)) {
    World::add(t, Value::of(w.table()), Value::of(w.table()));
    t->values()[4] = Value::of(w.table());
  }
  ();
  w.collect();
  w.collect();
  EXPECT_TRUE(t->parts->hash->nodes[6].value.is(Tag::Table));
  EXPECT_EQ(t->values()[4].table()->aux, w.plain->aux);
}

// ---------------------------------------------------------------- ephemerons

// Entry i maps object i to object i + 1, in reverse order, so that a single pass finds one link at
// most.
[[gnu::noinline]] void build_chain(World& w, std::uint32_t links, std::uint32_t tables) {
  std::uint32_t log2 = 1;
  while ((1u << log2) < links / tables + 1) ++log2;
  Shape* s = w.weak_shape("k");
  Table* holder = w.table(w.plain, 0, tables);
  w.roots[0] = Value::of(holder);
  for (std::uint32_t i = 0; i < tables; ++i) holder->values()[i] = Value::of(w.table(s, log2));
  Value next = Value::of(w.table());
  for (std::uint32_t i = 0; i < links; ++i) {
    const Value key = Value::of(w.table());
    World::add(holder->values()[i % tables].table(), key, next);
    next = key;
  }
  w.roots[1] = next;
}

std::uint32_t chain_entries(const World& w, std::uint32_t tables) {
  std::uint32_t n = 0;
  for (std::uint32_t i = 0; i < tables; ++i)
    n += World::entries(w.roots[0].table()->values()[i].table());
  return n;
}

double seconds_to_collect(World& w) {
  const auto start = std::chrono::steady_clock::now();
  w.collect();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

TEST_F(CollectorTest, an_ephemeron_chain_takes_linear_time) {
  const std::uint32_t links = gc::scratch_elements < 100000 ? 1000 : 100000;
  build_chain(w, links, 7);
  const double full = seconds_to_collect(w);
  EXPECT_EQ(chain_entries(w, 7), links);
  RecordProperty("milliseconds", std::to_string(full * 1e3));
  EXPECT_LT(full, 1.0);
  w.roots[1] = Value::nil();
  w.collect();
  EXPECT_EQ(chain_entries(w, 7), 0u);
}

[[gnu::noinline]] void build_cycle(World& w) {
  Table* t = w.table(w.weak_shape("k"), 2);
  w.roots[0] = Value::of(t);
  const Value a = Value::of(w.table(w.plain, 1)), b = Value::of(w.table(w.plain, 1));
  World::add(t, a, b);
  World::add(t, b, a);
}

TEST_F(CollectorTest, ephemerons_that_only_hold_each_other_die) {
  build_cycle(w);
  w.collect();
  EXPECT_EQ(World::entries(w.roots[0].table()), 0u);
}

// ---------------------------------------------------------------- finalizers

[[gnu::noinline]] void build_finalizable(World& w, int count) {
  for (int i = 0; i < count; ++i) {
    Table* t = w.table(w.plain, 1);
    World::add(t, Value::of(std::int64_t{1}), Value::of(std::int64_t{i}));
    w.finalizable(t);
  }
}
// Nothing of it stays on the native stack.
[[gnu::noinline]] bool resurrect_next(World& w, Value* place) {
  gc::Object* o = w.state.next_to_finalize();
  if (o != nullptr && place != nullptr) *place = Value::of(static_cast<Table*>(o));
  return o != nullptr;
}

[[gnu::noinline]] std::int64_t number_of(gc::Object* o) {
  return static_cast<Table*>(o)->parts->hash->nodes[0].value.integer;
}

TEST_F(CollectorTest, finalizers_run_in_reverse_order_of_marking) {
  build_finalizable(w, 100);
  EXPECT_EQ(w.interrupts.load(), 0u);
  w.collect();
  EXPECT_EQ(w.interrupts.load(), World::kFinalizers | World::kCollected);
  for (int i = 99; i >= 0; --i) {
    gc::Object* o = w.state.next_to_finalize();
    ASSERT_NE(o, nullptr);
    EXPECT_EQ(number_of(o), i);
    EXPECT_EQ(o->flags & table_flags::kFinalizer, 0);
  }
  EXPECT_EQ(w.state.next_to_finalize(), nullptr);
}

TEST_F(CollectorTest, a_finalized_object_can_be_resurrected_and_finalized_again) {
  build_finalizable(w, 1);
  w.collect();
  ASSERT_TRUE(resurrect_next(w, &w.roots[0]));
  w.collect();
  EXPECT_FALSE(resurrect_next(w, nullptr));
  [&]() __attribute__((noinline)) {
    w.finalizable(w.roots[0].table());
  }
  ();
  w.collect();
  EXPECT_FALSE(resurrect_next(w, nullptr));
  w.roots[0] = Value::nil();
  w.collect();
  EXPECT_TRUE(resurrect_next(w, nullptr));
  EXPECT_FALSE(resurrect_next(w, nullptr));
}

TEST_F(CollectorTest, closing_finalizes_live_objects_too_after_those_that_wait) {
  build_finalizable(w, 2);
  w.collect();
  [&]() __attribute__((noinline)) {
    build_finalizable(w, 3);
  }
  ();
  w.state.finalize_all();
  for (int expected : {1, 0, 2, 1, 0}) EXPECT_EQ(number_of(w.state.next_to_finalize()), expected);
  EXPECT_FALSE(w.state.has_finalizers_pending());
}

[[gnu::noinline]] void build_finalizable_in_weak(World& w) {
  Table* by_value = w.table(w.weak_shape("v"), 1);
  Table* by_key = w.table(w.weak_shape("k"), 1);
  w.roots[0] = Value::of(by_value);
  w.roots[1] = Value::of(by_key);
  Table* t = w.table(w.plain, 1);
  World::add(t, Value::of(std::int64_t{1}), Value::of(w.table()));
  w.finalizable(t);
  World::add(by_value, Value::of(std::int64_t{1}), Value::of(t));
  World::add(by_key, Value::of(t), Value::of(w.table()));
}

// Manual, 2.5.4: resurrected objects are removed from weak values before running their finalizers,
// from weak keys only in the cycle in which they are actually freed.
TEST_F(CollectorTest, objects_to_finalize_leave_weak_values_first_and_weak_keys_last) {
  build_finalizable_in_weak(w);
  w.collect();
  EXPECT_EQ(World::entries(w.roots[0].table()), 0u);
  EXPECT_EQ(World::entries(w.roots[1].table()), 1u);
  EXPECT_TRUE(w.roots[1].table()->parts->hash->nodes[0].value.is(Tag::Table));
  EXPECT_TRUE(resurrect_next(w, nullptr));
  w.collect();
  EXPECT_EQ(World::entries(w.roots[1].table()), 0u);
}

// ---------------------------------------------------------------- the checker

TEST_F(CollectorTest, the_checker_finds_what_breaks_an_invariant) {
  build_weak(w, "");
  EXPECT_EQ(check_heap(w.state).first_error, "");
  EXPECT_GT(check_heap(w.state).objects, 5u);
  Table* t = w.roots[0].table();
  t->length = 5;
  EXPECT_NE(check_heap(w.state).first_error.find("R[length] is nil"), std::string::npos);
  t->length = 3;
  t->values()[1].tag = Tag::Closure;
  EXPECT_NE(check_heap(w.state).first_error.find("wrong type"), std::string::npos);
  t->values()[1].tag = Tag::String;
  EXPECT_TRUE(check_heap(w.state).good());
}

// ---------------------------------------------------------------- strings and shapes

[[gnu::noinline]] void intern_many(World& w, int from, int to) {
  for (int i = from; i < to; ++i) w.string("string " + std::to_string(i));
}

TEST_F(CollectorTest, the_intern_table_forgets_dead_strings_and_keeps_live_ones) {
  w.roots[0] = Value::of(w.string("string 7"));
  const std::uint32_t before = w.state.strings.count();
  intern_many(w, 0, 20000);
  EXPECT_EQ(w.state.strings.count(), before + 19999);
  w.collect();
  EXPECT_LE(w.state.strings.count(), before + 5);
  for (int round = 0; round < 20; ++round) intern_many(w, 0, 20000);
  EXPECT_EQ(w.string("string 7"), w.roots[0].string());
}

[[gnu::noinline]] void make_shapes(World& w, int count, std::uint32_t* ids) {
  for (int i = 0; i < count; ++i)
    ids[i] = w.shape(w.plain, w.string("key " + std::to_string(i)), 1)->aux;
}

TEST_F(CollectorTest, ids_of_dead_shapes_are_used_again) {
  static std::uint32_t ids[100];
  make_shapes(w, 100, ids);
  Table* t = w.table(w.state.shapes[ids[50]]);
  w.roots[0] = Value::of(t);
  auto* transitions = w.allocate<Transitions>(true, 16 + 2 * sizeof(Shape*));
  transitions->aux = transitions->capacity = transitions->count = 2;
  transitions->children[0] = w.state.shapes[ids[50]];
  transitions->children[1] = w.state.shapes[ids[51]];
  w.plain->transitions = World::publish(transitions, ObjectType::Transitions);
  const std::uint32_t count = w.state.shape_count;
  w.collect();
  EXPECT_NE(w.state.shapes[ids[50]], nullptr);
  EXPECT_EQ(transitions->children[0], w.state.shapes[ids[50]]);
  EXPECT_EQ(w.state.shapes[ids[51]], nullptr);
  EXPECT_EQ(transitions->children[1], nullptr);
  make_shapes(w, 90, ids);
  EXPECT_EQ(w.state.shape_count, count);
}

TEST(HashBytesTest, spreads_and_depends_on_every_byte_and_the_seed) {
  std::string s(100, 'x');
  for (std::size_t n = 1; n <= s.size(); ++n) {
    const std::uint32_t h = hash_bytes(s.data(), n, 1);
    EXPECT_NE(h, hash_bytes(s.data(), n, 2));
    EXPECT_NE(h, hash_bytes(s.data(), n - 1, 1));
    for (std::size_t i = 0; i < n; ++i) {
      if (n <= 3 && i > 0) continue;
      s[i] = 'y';
      EXPECT_NE(h, hash_bytes(s.data(), n, 1)) << n << " " << i;
      s[i] = 'x';
    }
  }
}

// ---------------------------------------------------------------- stress, several isolates

TEST_F(CollectorTest, everything_survives_a_collection_at_every_allocation) {
  w.heap.set_stress(1);
  build_list(w, 200);
  build_weak(w, "kv");
  build_chain(w, 50, 3);
  build_finalizable(w, 20);
  w.heap.set_stress(0);
  w.collect();
  EXPECT_EQ(chain_entries(w, 3), 50u);
  for (int i = 0; i < 19; ++i) EXPECT_NE(w.state.next_to_finalize(), nullptr);
}

// More than 64 MB: marking threads help.
[[gnu::noinline]] void build_large(World& w) {
  build_array(w, 700000);
  w.roots[3] = w.roots[0];
  for (int i = 0; i < 200; ++i) {
    build_weak(w, "kv");
    Table* t = w.roots[3].table();
    t->values()[i * 1000] = w.roots[0];
    t->values()[i * 1000 + 500] = w.roots[1];
  }
}

TEST_F(CollectorTest, marking_in_parallel_treats_weak_tables_alike) {
  build_large(w);
  build_chain(w, gc::scratch_elements < 100000 ? 100 : 20000, 11);
  for (int round = 0; round < 3; ++round) {
    w.collect();
    EXPECT_EQ(chain_entries(w, 11), gc::scratch_elements < 100000 ? 100u : 20000u);
    for (int i = 0; i < 200; ++i) {
      const Table* t = w.roots[3].table()->values()[i * 1000].table();
      EXPECT_EQ(World::entries(t), 2u);
      EXPECT_EQ(t->length, 2u);
    }
  }
}

void run_isolate(int rounds, bool* good) {
  const gc::ThreadScope known;
  World w;
  const RunScope running(w.state);
  *good = true;
  for (int round = 0; round < rounds; ++round) {
    w.roots[0] = Value::nil();
    build_list(w, 2000);
    build_weak(w, "kv");
    build_chain(w, 300, 3);
    intern_many(w, 0, 500);
    build_finalizable(w, 10);
    while (w.state.next_to_finalize() != nullptr) {
    }
    if (chain_entries(w, 3) != 300) *good = false;
  }
}

TEST_F(CollectorTest, isolates_on_several_threads_collect_each_other) {
  bool good[3] = {};
  std::thread a(run_isolate, 300, &good[0]), b(run_isolate, 300, &good[1]);
  for (int i = 0; i < 50; ++i) w.collect();
  run_isolate(100, &good[2]);
  a.join();
  b.join();
  EXPECT_TRUE(good[0] && good[1] && good[2]);
}

}  // namespace
}  // namespace perilune
